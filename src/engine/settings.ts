/**
 * What DuckDB is told before anything else. An extension it would load by itself comes from a foreign
 * host at run time and fails with an unreadable error: with these, a missing extension is a clean error
 * and nothing calls out.
 * @param ownExtensions an address of our own origin that serves no extension
 */
export function duckdbSettings(ownExtensions: string): string[] {
  return [
    'SET autoload_known_extensions=false',
    'SET autoinstall_known_extensions=false',
    `SET custom_extension_repository='${ownExtensions.replaceAll("'", "''")}'`
  ]
}

/**
 * What the DuckDB that visitors write to is told besides: no file, no host, at most a gigabyte; the last one
 * forbids to change it. Tables are inserted all the same.
 */
export const lockedSettings: readonly string[] = [
  "SET memory_limit='1GB'",
  'SET enable_external_access=false',
  'SET lock_configuration=true'
]
