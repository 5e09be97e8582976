export { trendChart } from './trend.ts'
