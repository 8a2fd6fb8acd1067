/** Our mark, two equal strokes that meet: one dark, one light. Decoration; the name stands beside it. */
export const Mark = ({ className }: { readonly className?: string | undefined }) => (
  <svg className={className} viewBox="14 12 36 40" aria-hidden focusable="false">
    <path
      fill="var(--mark-upper)"
      d="M45.5 12H26a12 12 0 0 0 0 24c4.64 0 3.36-8 8-8h-8a4 4 0 0 1 0-8h19.5a4 4 0 0 0 0-8Z"
    />
    <path
      fill="var(--mark-lower)"
      d="M18.5 52H38a12 12 0 0 0 0-24c-4.64 0-3.36 8-8 8h8a4 4 0 0 1 0 8H18.5a4 4 0 0 0 0 8Z"
    />
  </svg>
);
