import { type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import type { Context } from "../../context.ts";
import { LinchpinError } from "../../errors.ts";
import type { PromiseOrValue } from "../../store/promise-or-value.ts";

type Resolve<Parent, Arguments, T> = (parent: Parent, given: Arguments, context: Context) => PromiseOrValue<T>;

/**
 * A field that is read from the store and may not be null. While the database is away it is what `empty` says, and an
 * error stands at its path, so that the rest of the answer is given. Whatever else goes wrong is thrown.
 */
export function unlessAway<Parent, Arguments, T>(empty: T, resolve: Resolve<Parent, Arguments, T>) {
  return (
    parent: Parent,
    given: Arguments,
    context: Context,
    info: Pick<GraphQLResolveInfo, "path">,
  ): PromiseOrValue<T> => {
    const orEmpty = (error: unknown): T => {
      if (!(error instanceof LinchpinError) || error.code !== "DATABASE_AWAY") throw error;
      context.noteUnread({ path: responsePathAsArray(info.path), error });
      return empty;
    };
    try {
      const found = resolve(parent, given, context);
      return found instanceof Promise ? found.catch(orEmpty) : found;
    } catch (error) {
      return orEmpty(error);
    }
  };
}
