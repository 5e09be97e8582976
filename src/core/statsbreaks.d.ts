/** The part of the statsbreaks package that the atlas uses; the package ships no types. */
declare module 'statsbreaks' {
  interface Options {
    readonly nb: number
    /** null: no rounding */
    readonly precision: null
  }
  type Method = (values: readonly number[], options: Options) => number[]
  export const quantile: Method
  export const equal: Method
  export const jenks: Method
}
