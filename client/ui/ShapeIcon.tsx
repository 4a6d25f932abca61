interface Props {
  /** Outline in a box of 24 by 24. */
  readonly outline: string;
  readonly color: string;
  /** Pixels. */
  readonly size?: number;
}

/** A filled shape. It says nothing by itself: a word stands beside it. */
export function ShapeIcon({ outline, color, size = 16 }: Props) {
  return (
    <svg className="shape" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outline} fill={color} fillRule="evenodd" />
    </svg>
  );
}
