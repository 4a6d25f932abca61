import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues } from "graphql";
import { LinchpinError } from "../../errors.ts";
import { operationLimits } from "../../limits/operations.ts";
import { toGraphQLError } from "../answers/answer-errors.ts";
import type { RequestContext } from "../requests/request-context.ts";
import type { CostBudget } from "./cost-budget.ts";
import { measureCost } from "./measure-cost.ts";

/** Weighs each operation before it runs; refuses what is too expensive, or more than its address may spend. */
export function queryCost(budget: CostBudget): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Variables that do not fit are refused by the execution, in the words of the specification.
          if (coerced === undefined) return;
          try {
            const cost = measureCost({ schema, document, operation, variables: coerced });
            contextValue.notes.cost = cost;
            if (cost > operationLimits.cost) {
              throw new LinchpinError("QUERY_TOO_EXPENSIVE", { value: cost, bound: operationLimits.cost });
            }
            budget.spend(contextValue.address, cost);
          } catch (error) {
            throw error instanceof LinchpinError ? toGraphQLError(error) : error;
          }
        },
      };
    },
  };
}
