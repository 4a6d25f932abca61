/** What every answer says of its bounds, whatever it is about. */
export interface AnswerBounds {
  /** More exists than the answer holds: a bound was met, or the deadline ended the search. */
  readonly truncated: boolean;
  /** The deadline ended the search before anything could be said; who asked is told so instead. */
  readonly isLate: boolean;
}
