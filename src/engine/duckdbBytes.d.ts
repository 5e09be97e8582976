/**
 * Size of DuckDB's code as the browser counts what arrives: unpacked. Set by vite.config.ts, because the
 * Content-Length of a compressed answer is the packed one, and progress would pass 100 %.
 */
declare const __DUCKDB_BYTES__: number
