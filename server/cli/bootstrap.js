// The first file to run on a bare checkout: needs Node and nothing else, prepares what is missing and hands over to
// the compiled command line. Written so that an old Node can still read it and say what it lacks.
const needed = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Linchpin needs Node ${needed.join(".")} or newer; this is Node ${process.versions.node}.`);
  console.error("Install a newer one (https://nodejs.org) and start again.");
  process.exit(1);
}

const args = process.argv.slice(2);
const { prepare } = await import("./prepare.js");
try {
  await prepare(args[0] === "start" ? ["server", "client"] : ["server"]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// GraphQL's own checks against two copies of it, on each value of each answer, are for development. Only now, for in
// production nothing would be installed that builds.
if (args[0] !== "dev") process.env.NODE_ENV ??= "production";
await import("../../dist/server/cli/main.js");
