import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./styles/pages/graphiql.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { firstQuery } from "./text/first-query.ts";
import { words } from "./text/words.ts";
import { readTheme } from "./view/theme.ts";

const headers = { "content-type": "application/json", accept: "application/graphql-response+json, application/json" };

async function fetcher(operation: object) {
  const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(operation) });
  return response.json();
}

const place = document.getElementById("graphiql");
if (place) {
  createRoot(place).render(
    <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} forcedTheme={readTheme()}>
      <GraphiQL.Logo>
        <a className="console-home" href="/">
          {words.header.home}
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
