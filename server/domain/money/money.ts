/** An amount of money. `amount` is decimal text, never a float; negative amounts are de-obligations. */
export interface Money {
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}
