/** `mark` for what was answered, `ink` for what is said, `quiet` for what helps to read it, `rule` for lines to measure by, `paper` for what lies under. */
export type Tone = 'mark' | 'ink' | 'quiet' | 'rule' | 'paper' | 'none';

export interface Line {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly tone: Tone;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A closed outline: circle, square or diamond around a point. */
export interface Mark {
  readonly kind: 'mark';
  readonly shape: 'circle' | 'square' | 'diamond';
  readonly at: Point;
  /** From the middle to the side. */
  readonly radius: number;
  readonly fill: Tone;
  readonly stroke: Tone;
  readonly width: number;
  readonly dashed?: boolean;
}

/** One line of text; `at` is on its base line. */
export interface Label {
  readonly kind: 'label';
  readonly text: string;
  readonly at: Point;
  readonly size: number;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
}

export type Shape = Line | Mark | Label;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shapes in the order they are drawn, on a sheet of this size. One unit is one pixel on the screen, 3/4 point on paper. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
