import { areasTable, keysTable, pointsTable } from '../../query/own/names.ts'
import { areasSql, type Join } from '../../query/own/areas.ts'
import { coordinatesSql, keysSql } from '../../query/own/keys.ts'
import { InputError } from '../../core/errors.ts'
import { formatCount } from '../../core/format.ts'
import { columnsIpc } from '../../engine/columnsIpc.ts'
import type { Engine } from '../../engine/engine.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { Found, JoinReport, RepairedKey } from './joinReport.ts'
import type { JoinSettings } from './joinSettings.ts'
import { knownCodes } from './knownCodes.ts'
import { matchKey, type KeyMatch } from './matchKeys.ts'
import { placingOf, type Placing } from './placing.ts'
import { located, noArea } from './points.ts'
import { readReport } from './readReport.ts'
import { t } from '../../words/t.ts'

/** Official codes are 37 000 at most: a column of more different keys is not one of codes. */
const mostKeys = 200_000

/** What the join needs of DuckDB. */
export type JoinEngine = Pick<Engine, 'run' | 'load' | 'insertOwn' | 'makeOwn'>

/**
 * Joins the rows of a file, which DuckDB holds already, to areas: makes its table of areas, and says what became of
 * its rows.
 * @param file id of the file @param rows how many it has
 * @throws InputError in French when a column cannot be a key; DataError when a table of the atlas does not arrive;
 * the signal's reason when it is cancelled
 */
export async function joinFile(
  engine: JoinEngine,
  tables: AtlasTables,
  file: string,
  rows: number,
  settings: JoinSettings,
  signal?: AbortSignal
): Promise<JoinReport> {
  const { key, level, crosswalk, figures } = settings
  const carriedTo = level === 'neighbourhood2015' ? '2015' : '2024'
  const join: Join = {
    file,
    key,
    columns: figures,
    carriedTo: settings.kind === 'qpv' && crosswalk ? carriedTo : null
  }
  if (join.carriedTo) await engine.load('crosswalk')
  const found =
    key.by === 'code'
      ? await byCode(engine, tables, file, { ...settings, key }, signal)
      : await byPoint(engine, tables, file, { ...settings, key }, signal)
  await engine.makeOwn(areasTable(file), areasSql(join))
  signal?.throwIfAborted()
  return readReport(engine, join, figures, await areaNames(level, tables), { rows, ...found })
}

/** Names of the areas of a level, by code. */
async function areaNames(
  level: JoinSettings['level'],
  tables: AtlasTables
): Promise<(code: string) => string> {
  if (level !== 'neighbourhood2015') {
    const placeLevel = level === 'neighbourhood2024' ? 'neighbourhood' : level
    return (code) => tables.places.find(placeLevel, code)?.name ?? ''
  }
  const old = await tables.columns('neighbourhoods_2015')
  const names = old.texts('name')
  const byCode = new Map(old.texts('code').map((code, row) => [code, names[row] ?? '']))
  return (code) => byCode.get(code) ?? ''
}

type KeyOf<By> = JoinSettings & { readonly key: Extract<JoinSettings['key'], { by: By }> }

async function byCode(
  engine: JoinEngine,
  tables: AtlasTables,
  file: string,
  { kind, key, level, crosswalk }: KeyOf<'code'>,
  signal?: AbortSignal
): Promise<Found> {
  if (kind === 'lonlat' || kind === 'lambert93') throw new Error(`${kind} is no kind of code`)
  const [keys, known, place] = await Promise.all([
    engine.run(keysSql(file, key.column, mostKeys + 1), signal),
    knownCodes(kind, tables),
    placingOf(kind, level, crosswalk, tables)
  ])
  if (keys.length > mostKeys)
    throw new InputError(
      t(
        'cette colonne a plus de {count} valeurs différentes\u00a0: ce ne sont pas des codes de territoires',
        { count: formatCount(mostKeys) }
      )
    )
  const written = keys.texts('key').map((text) => text ?? '')
  const matches = written.map((text) => matchKey(text, known))
  const placings = matches.map((match): Placing => ('why' in match ? match : place(match.code)))
  await engine.insertOwn(keysTable(file), keysIpc(written, placings))
  return { repaired: repairedKeys(written, matches, keys.numbers('rows')), located: asWritten }
}

const asWritten = { swapped: false, otherSystem: false }

function repairedKeys(
  written: readonly string[],
  matches: readonly KeyMatch[],
  rows: Float64Array
): RepairedKey[] {
  return matches.flatMap((match, index) => {
    if ('why' in match || match.repairs.length === 0) return []
    return [{ ...match, written: written[index] ?? '', rows: rows[index] ?? 0 }]
  })
}

async function byPoint(
  engine: JoinEngine,
  tables: AtlasTables,
  file: string,
  { kind, key, level }: KeyOf<'point'>,
  signal?: AbortSignal
): Promise<Found> {
  const system = kind === 'lambert93' ? 'lambert93' : 'lonlat'
  const [columns, outlines] = await Promise.all([
    engine.run(coordinatesSql(file, key.x, key.y), signal),
    level === 'neighbourhood2015' ? tables.outlines2015() : tables.outlines.neighbourhood
  ])
  const [x, y] = [columns.numbers('x'), columns.numbers('y')]
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
  const found = await located(outlines, system, x, y, pause, signal)
  const row = Int32Array.from(columns.numbers('row'))
  await engine.insertOwn(pointsTable(file), columnsIpc({ row, area: found.areas }))
  const nowhere: readonly (readonly [number, Placing])[] = [
    [noArea.outside, { why: 'outside' }],
    [noArea.position, { why: 'position' }],
    [noArea.empty, { why: 'empty' }]
  ]
  const areas = outlines.codes.map((code, index) => [index, { code }] as const)
  const all = [...nowhere, ...areas]
  await engine.insertOwn(
    keysTable(file),
    keysIpc(
      all.map(([area]) => String(area)),
      all.map(([, placing]) => placing)
    )
  )
  return { repaired: [], located: found }
}

function keysIpc(keys: readonly string[], placings: readonly Placing[]): Uint8Array {
  return columnsIpc({
    key: keys,
    code: placings.map((placing) => ('code' in placing ? placing.code : null)),
    via: placings.map((placing) => ('via' in placing ? placing.via : null)),
    why: placings.map((placing) => ('why' in placing ? placing.why : null))
  })
}
