import { SQLDialect } from '@codemirror/lang-sql'

const keywords =
  'all analyze and any as asc asof between both by case cast collate columns cross current desc describe distinct else end escape except exclude exists explain filter first following for from full group grouping groups having ilike in inner intersect interval into is join last lateral left like limit natural not null nulls offset on or order outer over partition pivot positional preceding qualify range recursive replace respect rollup row rows sample select semi anti sets show similar some summarize table tablesample then ties to try_cast unbounded union unnest unpivot using values when where window with within without cube'

const functions =
  'abs any_value arg_max arg_min array_agg avg bool_and bool_or ceil coalesce concat concat_ws contains count cume_dist date_diff date_part date_trunc dense_rank first_value floor format geomean greatest histogram ifnull lag last_value lead least len length list list_aggregate list_contains list_sort ln log lower lpad max median min mode mean nth_value ntile nullif percent_rank power printf product quantile_cont quantile_disc rank regexp_extract regexp_matches regexp_replace replace reverse round row_number rpad split_part sqrt starts_with stddev stddev_pop string_agg string_split strip_accents strftime strptime substring sum trim upper var_pop variance year'

const types =
  'bigint blob boolean date decimal double float hugeint int integer interval list map numeric real smallint struct text time timestamp tinyint ubigint uinteger uuid varchar'

/**
 * DuckDB's SQL as the editor colours and proposes it: what reads tables, and the functions that its core holds.
 * Source: DuckDB 1.4, documentation of the SQL introduction and of functions.
 */
export const duckdbDialect = SQLDialect.define({
  keywords: `${keywords} false true`,
  builtin: functions,
  types,
  caseInsensitiveIdentifiers: true,
  doubleDollarQuotedStrings: true,
  operatorChars: '+-*/<>=~!@#%^&|?:',
  specialVar: ''
})
