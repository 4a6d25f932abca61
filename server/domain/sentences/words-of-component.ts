/** Components as a sentence calls them. */
const names: ReadonlyMap<string, string> = new Map([
  ["ai-chip", "AI chips"],
  ["asic-miner", "mining machines"],
  ["control-chip", "control chips"],
  ["hashrate", "hashrate"],
  ["hosting", "hosting"],
  ["mining-chip", "mining chips"],
  ["power", "power"],
  ["services", "services"],
  ["wafer", "wafers"],
]);

/** What is supplied, as it reads after "supplies … with"; undefined for a component without such a name. */
export function nameComponent(component: string): string | undefined {
  return names.get(component);
}
