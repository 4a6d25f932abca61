const whole = new Intl.NumberFormat("en");
const decimals = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** "16,000". */
export const formatCount = (count: number): string => whole.format(count);

/** Two decimals, for costs and confidences: "0.58". */
export const formatDecimal = (value: number): string => decimals.format(value);

/** "7.5". */
export const formatPercent = (value: number): string => percent.format(value);

/** "5.8 MB", "347 kB", "12 bytes". */
export function formatBytes(bytes: number): string {
  const [size, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, "MB"] : [bytes / 1_000, "kB"];
  return bytes < 1_000 ? `${whole.format(bytes)} bytes` : `${tenths.format(size)} ${unit}`;
}

/** "0.4 s", "12 s", "3 min 5 s". */
export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${tenths.format(seconds)} s`;
  const rounded = Math.round(seconds);
  return rounded < 60 ? `${rounded} s` : `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}
