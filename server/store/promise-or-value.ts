/** What is known already is given as it is: a promise for each of a thousand fields would cost more than reading them. */
export type PromiseOrValue<T> = T | Promise<T>;

/** Goes on with a value at once where it is known, and later where it is not. */
export function whenReady<T, U>(value: PromiseOrValue<T>, goOn: (value: T) => PromiseOrValue<U>): PromiseOrValue<U> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}

/** All of them at once where all are known, else when they are. */
export function allReady<T>(values: readonly PromiseOrValue<T>[]): PromiseOrValue<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}
