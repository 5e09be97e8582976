export function quantile(values: readonly number[], share: number): number
export function summary(name: string, milliseconds: readonly number[]): Record<string, number>
