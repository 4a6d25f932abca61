export interface Context {
  readonly placeholder: string;
}
