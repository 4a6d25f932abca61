/** What the query console shows to a reader who comes for the first time: it runs as it stands. */
export const firstQuery = `# Every line has a source, every answer its bounds, every number its working.
# Ctrl-Enter runs it; Ctrl-Space completes.

query PathsWithSources {
  paths(question: { from: ["eric-trump"], to: ["operation-red-sunset"], limit: 3 }) {
    truncated
    searched { engine exact graphVersion }
    paths {
      hops
      cost
      explanation {
        text
        sources { title publisher publishedOn url }
      }
    }
  }
}
`;
