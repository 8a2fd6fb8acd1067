import { cornersOf, dashOf } from '#shared/figures/drawing-svg.ts';
import type { Drawing, Shape } from '#shared/figures/shape.ts';
import styles from './drawing-view.module.css';

/** So large is one unit of a drawing on the screen, in rem: its text follows the size of all other text. */
export const unitInRem = 1 / 12.5;

/**
 * A drawing of shapes in the colours of the screen. Says nothing to screen readers: its table twin, or words beside it,
 * do.
 */
export const DrawingView = ({ drawing }: { readonly drawing: Drawing }) => (
  <svg
    className={styles.drawing}
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    style={{ inlineSize: `${drawing.width * unitInRem}rem` }}
    aria-hidden="true"
    focusable="false"
  >
    {/* oxlint-disable-next-line react/no-array-index-key -- the shapes are drawn anew together, and none has a state */}
    {drawing.shapes.map((shape, index) => (
      <ShapeView key={index} shape={shape} />
    ))}
  </svg>
);

const ShapeView = ({ shape }: { readonly shape: Shape }) => {
  if (shape.kind === 'label') {
    const { text, at, size, tone, anchor, strong } = shape;
    return (
      <text
        x={at.x}
        y={at.y}
        fontSize={size}
        textAnchor={anchor}
        data-fill={tone}
        fontWeight={strong ? 600 : undefined}
      >
        {text}
      </text>
    );
  }
  const dash = shape.dashed ? dashOf(shape.width) : undefined;
  if (shape.kind === 'line') {
    const { from, to, tone, width } = shape;
    return (
      <line
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
        data-stroke={tone}
        strokeWidth={width}
        strokeDasharray={dash}
      />
    );
  }
  const paint = {
    'data-fill': shape.fill,
    'data-stroke': shape.stroke,
    strokeWidth: shape.width,
    strokeDasharray: dash,
  };
  return shape.shape === 'circle' ? (
    <circle cx={shape.at.x} cy={shape.at.y} r={shape.radius} {...paint} />
  ) : (
    <polygon points={cornersOf(shape)} {...paint} />
  );
};
