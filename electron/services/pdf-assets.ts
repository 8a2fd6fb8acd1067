/**
 * What the engines read beside the built code: Inter and Noto Emoji as bytes, since native code cannot look into an
 * asar, and the WASM build of Typst. `build/pdf-assets.ts` puts them there.
 */
export const fontFiles = [
  'Inter_400Regular.ttf',
  'Inter_600SemiBold.ttf',
  'Inter_700Bold.ttf',
  'NotoEmoji_400Regular.ttf',
] as const;

export const wasmFile = 'typst_ts_web_compiler_bg.wasm';
