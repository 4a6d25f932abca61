/** `{ key: value }` where there is a value, else nothing: an optional property is left out, never undefined. */
export function optionalProperty<const Key extends string, T>(
  key: Key,
  value: T | null | undefined,
): { readonly [K in Key]?: NonNullable<T> } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: NonNullable<T> });
}
