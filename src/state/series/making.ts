import type { MeasureText } from '../../core/wrapped.ts'
import type { Contents } from '../../exports/series/contents.ts'
import type { FinishedSheet } from '../../exports/sheet/sheet.ts'
import type { Choice } from '../choice.ts'
import { composed } from '../composer/composed.ts'
import type { Composition } from '../composer/composition.ts'
import type { DrawMember } from './drawing.ts'
import type { SeriesMember } from './series.ts'
import { t } from '../../words/t.ts'

/** Everything that a series is made from. */
export interface SeriesAsked {
  /** of the whole, on its contents */
  readonly title: string
  /** what holds for all the maps, a paragraph each */
  readonly notes: readonly string[]
  readonly members: readonly SeriesMember[]
  /** makes ready what the maps share */
  prepare(signal: AbortSignal): Promise<DrawMember>
  readonly composition: Composition
  readonly date: Date
  readonly dataVersion: string
  /** opens the map that the series was asked from */
  readonly link: string
  linkOf(choice: Choice): string
  readonly measureText: MeasureText
}

/** How far a series is. */
export interface SeriesProgress {
  readonly done: number
  readonly of: number
  /** of the map that is being made */
  readonly name: string
  /** guessed from the maps that are made; null while too few are */
  readonly leftSeconds: number | null
}

/** A map of a series as its file takes it. */
export interface MadeMap {
  readonly member: SeriesMember
  /** null where the map could not be made */
  readonly page: FinishedSheet | null
  readonly title: string
  readonly subtitle: string
  readonly link: string
  readonly sources: readonly string[]
  /** what its figures lack, or why the map could not be made; '' where there is nothing to say */
  readonly remark: string
}

/** A file of many maps. */
export interface SeriesBinding {
  readonly extension: string
  add(map: MadeMap): Promise<void>
  finished(contents: Contents): Promise<Blob>
}

/** A series as a file. */
export interface MadeSeries {
  readonly file: Blob
  readonly maps: number
  /** maps that were made of figures that lack something */
  readonly lacking: readonly { readonly name: string; readonly lack: string }[]
  readonly failed: readonly { readonly name: string; readonly reason: string }[]
}

/** Maps that must be made before a time left is worth telling. */
const mapsTimed = 3

/**
 * Makes a series map by map, the page free to answer between two. A map that fails does not stop the others: the
 * file says so in its place, and so does what is returned.
 * @throws the signal's reason at once when cancelled; the first map's error when every map fails
 */
export async function makeSeries(
  asked: SeriesAsked,
  binding: SeriesBinding,
  signal: AbortSignal,
  onProgress: (progress: SeriesProgress) => void
): Promise<MadeSeries> {
  const { members, title, notes, date, dataVersion, link } = asked
  const started = performance.now()
  const entries: Contents['entries'][number][] = []
  const lacking: { name: string; lack: string }[] = []
  const failed: { name: string; reason: string }[] = []
  const sources = new Set<string>()
  let firstError: unknown = null
  onProgress({ done: 0, of: members.length, name: members[0]?.name ?? '', leftSeconds: null })
  const draw = await untilAborted(asked.prepare(signal), signal)
  for (const [done, member] of members.entries()) {
    const { name } = member
    const spent = (performance.now() - started) / 1000
    const leftSeconds = done < mapsTimed ? null : (spent / done) * (members.length - done)
    onProgress({ done, of: members.length, name, leftSeconds })
    await freed(signal)
    try {
      const made = await untilAborted(madeMap(asked, member, draw, signal), signal)
      await freed(signal)
      await untilAborted(binding.add(made), signal)
      for (const source of made.sources) sources.add(source)
      if (made.remark !== '') lacking.push({ name, lack: made.remark })
      entries.push({ name, remark: made.remark })
    } catch (error) {
      signal.throwIfAborted()
      firstError ??= error
      const reason = error instanceof Error ? error.message : String(error)
      await untilAborted(binding.add(missing(member, reason, asked)), signal)
      failed.push({ name, reason })
      entries.push({ name, remark: t('carte non faite') })
    }
  }
  if (failed.length === members.length) throw firstError
  const contents = { title, notes, entries, sources: [...sources], date, dataVersion, link }
  const file = await untilAborted(binding.finished(contents), signal)
  onProgress({ done: members.length, of: members.length, name: '', leftSeconds: 0 })
  return { file, maps: members.length - failed.length, lacking, failed }
}

async function madeMap(
  { composition, date, linkOf, measureText }: SeriesAsked,
  member: SeriesMember,
  draw: DrawMember,
  signal: AbortSignal
): Promise<MadeMap> {
  const { map, choice, lack } = await draw(member, signal)
  const link = linkOf(choice)
  // A title of the reader's own is that of every map: each needs its name beside it.
  const title = composition.title === null ? null : `${composition.title}, ${member.name}`
  const page = composed(map, { ...composition, title }, { link, date }, measureText)
  return {
    member,
    page,
    title: title ?? map.title,
    subtitle: composition.subtitle ?? map.subtitle,
    link,
    sources: map.sources,
    remark: lack
  }
}

function missing(member: SeriesMember, reason: string, { linkOf }: SeriesAsked): MadeMap {
  const { name, choice } = member
  return { member, page: null, title: name, subtitle: '', link: linkOf(choice), sources: [], remark: reason }
}

/** A turn of the page's own work: what the reader does meanwhile is answered. @throws the signal's reason */
async function freed(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}

/** What the work gives, unless it is cancelled first. @throws the signal's reason, at once */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
