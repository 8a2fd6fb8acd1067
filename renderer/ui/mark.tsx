/**
 * The mark of the app: two equal strokes that meet and make an S. Decorative; the name stands beside it as text.
 * The same drawing as `build/icons/samspill.svg`, with a flat ground, because an SVG gradient needs an id that is
 * unique on the page.
 */
export const Mark = ({ size }: { /** Width and height in CSS pixels. */ readonly size: number }) => (
  <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
    <rect width="64" height="64" rx="14.5" fill="#17575a" />
    <path
      fill="#f8f4ec"
      d="M45.5 12H26a12 12 0 0 0 0 24c4.64 0 3.36-8 8-8h-8a4 4 0 0 1 0-8h19.5a4 4 0 0 0 0-8Z"
    />
    <path
      fill="#8fd9c6"
      d="M18.5 52H38a12 12 0 0 0 0-24c-4.64 0-3.36 8-8 8h8a4 4 0 0 1 0 8H18.5a4 4 0 0 0 0 8Z"
    />
  </svg>
);
