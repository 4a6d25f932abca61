const whole = new Intl.NumberFormat("en");
const decimals = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** "16,000". */
export const formatCount = (count: number): string => whole.format(count);

/** Two decimals, for costs and confidences: "0.58". */
export const formatDecimal = (value: number): string => decimals.format(value);

/** "7.5". */
export const formatPercent = (value: number): string => percent.format(value);
