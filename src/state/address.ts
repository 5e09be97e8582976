import { classCounts, classings } from '../catalogue/classings.ts'
import { versionForm } from '../catalogue/dataVersion.ts'
import { funders } from '../catalogue/funders.ts'
import { indicators } from '../catalogue/indicators/index.ts'
import { levels } from '../catalogue/levels.ts'
import { measures } from '../catalogue/measures.ts'
import { allYears, programmes } from '../catalogue/programmes.ts'
import { InputError } from '../core/errors.ts'
import { mapTypesOf } from '../maps/index.ts'
import { coherentChoice, opening, views, type Choice } from './choice.ts'
import { oneOf, pair, type Known } from './choices/addressPart.ts'
import { outcomes } from './choices/outcomes.ts'
import { pages } from './choices/pages.ts'
import { partners } from './choices/partners.ts'
import { workshop } from './choices/workshop.ts'
import { sections } from './sections.ts'
import { language, languageParameter, languages, type Language } from '../words/language.ts'
import { t } from '../words/t.ts'

/** Bumped when an old link would be read as something else; older links are then translated here. */
const version = '1'

const zoneLevels = ['region', 'department', 'contract'] as const

/** What the address holds for one view each, under the name it has in a choice. */
const parts = { outcomes, partners, pages, workshop }

/** Reads one parameter. @throws InputError naming what is not understood */
type Reader = (text: string, known: Known) => Partial<Choice>

const readers: Record<string, Reader> = {
  v: (text) => {
    if (text !== version) throw new InputError(t('version de lien inconnue : {text}', { text }))
    return {}
  },
  // The page has its language before it has a choice: see words/language.ts.
  [languageParameter]: (text) => {
    oneOf(languages, text, t('langue'))
    return {}
  },
  view: (text) => ({ view: oneOf(views, text, t('vue')) }),
  zone: (text, { places }) => {
    const [level, code] = pair(text, t('territoire'))
    const zone = { level: oneOf(zoneLevels, level, t('niveau de territoire')), code }
    if (!places.find(zone.level, code)) throw new InputError(t('territoire inconnu : {text}', { text }))
    return { zone }
  },
  programmes: (text) => {
    const ids = programmes.map((programme) => programme.id)
    return { programmes: text.split(',').map((id) => oneOf(ids, id, t('programme'))) }
  },
  funder: (text) => ({
    funder: oneOf(
      funders.map((funder) => funder.id),
      text,
      t('financeur')
    )
  }),
  years: (text) => {
    const [first, last] = pair(text, t('années')).map(Number) as [number, number]
    const inRange = (year: number) => Number.isInteger(year) && year >= allYears[0] && year <= allYears[1]
    if (!inRange(first) || !inRange(last) || first > last)
      throw new InputError(
        t('années inconnues : {text} ({first} à {last})', { text, first: allYears[0], last: allYears[1] })
      )
    return { years: [first, last] }
  },
  npnru: (text) => ({ npnru: oneOf(['all', 'with', 'without'] as const, text, t('filtre NPNRU')) }),
  level: (text) => ({
    level: oneOf(
      levels.map((level) => level.id),
      text,
      t('niveau')
    )
  }),
  measure: (text) => ({
    measure: oneOf(
      measures.map((measure) => measure.id),
      text,
      t('mesure')
    )
  }),
  map: (text) => ({
    map: oneOf(
      mapTypesOf('investments').map((type) => type.id),
      text,
      t('type de carte')
    )
  }),
  classing: (text) => ({
    classing: oneOf(
      classings.map((classing) => classing.id),
      text,
      t('méthode de classes')
    )
  }),
  classes: (text) => {
    const count = Number(text)
    if (!Number.isInteger(count) || count < classCounts.min || count > classCounts.max)
      throw new InputError(
        t('nombre de classes : {text} ({min} à {max})', { text, min: classCounts.min, max: classCounts.max })
      )
    return { classes: count }
  },
  limits: (text) => ({ limits: parseLimits(text, ',') }),
  selected: (text, { places }) => {
    const [level, code] = pair(text, t('sélection'))
    const ids = levels.map((candidate) => candidate.id)
    const selected = { level: oneOf(ids, level, t('niveau de sélection')), code }
    if (!places.find(selected.level, code)) throw new InputError(t('lieu inconnu : {text}', { text }))
    return { selected }
  },
  camera: (text) => {
    const [lon, lat, zoom, ...rest] = text.split(',').map(Number)
    const known = lon !== undefined && lat !== undefined && zoom !== undefined && rest.length === 0
    if (!known || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 85) || !(zoom >= 0 && zoom <= 20))
      throw new InputError(t('cadrage illisible : {text}', { text }))
    return { camera: { lon, lat, zoom } }
  },
  table: (text) => ({ table: oneOf(['open'] as const, text, t('tableau')) === 'open' }),
  section: (text) => ({
    section: oneOf(
      sections.map((section) => section.id),
      text,
      t('section')
    )
  }),
  indicator: (text) => ({
    indicator: oneOf(
      indicators.map((indicator) => indicator.id),
      text,
      t('indicateur')
    )
  }),
  source: (text, { sources }) => ({ sources: text.split(',').map((id) => oneOf(sources, id, t('source'))) })
}

/**
 * Reads an address. Each part stands alone: one that is not understood leaves a notice and its default,
 * and the others are kept.
 * @param search the query string, with or without '?'
 */
export function choiceOf(search: string, known: Known): { choice: Choice; notices: string[] } {
  const notices: string[] = []
  let choice: Choice = opening
  for (const [name, text] of new URLSearchParams(search)) {
    try {
      if (name === 'data') notices.push(...changedData(text, known))
      else choice = { ...choice, ...readParameter(choice, name, text, known) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      notices.push(t('Lien : {why}. Cette partie est ignorée.', { why: clipped(error.message) }))
    }
  }
  const coherent = coherentChoice(choice)
  return { choice: coherent.choice, notices: [...notices, ...coherent.notices] }
}

/** What to say of a link made with other data: it opens the same questions, and their answers may differ. */
function changedData(text: string, { dataVersion }: Known): string[] {
  if (!versionForm.test(text)) throw new InputError(t('version des données illisible : {text}', { text }))
  if (text === dataVersion) return []
  return [
    t(
      'Les données ont changé depuis que ce lien a été fait (version {linkVersion}, aujourd’hui {dataVersion})\u00a0: les chiffres peuvent différer.',
      { linkVersion: text, dataVersion }
    )
  ]
}

function readParameter(choice: Choice, name: string, text: string, known: Known): Partial<Choice> {
  // Own keys only: 'constructor' is a stranger's parameter like any other.
  if (Object.hasOwn(readers, name)) return readers[name]?.(text, known) ?? {}
  for (const key of ['outcomes', 'partners', 'pages', 'workshop'] as const) {
    const part = parts[key].readers
    if (Object.hasOwn(part, name)) return { [key]: { ...choice[key], ...part[name]?.(text, known) } }
  }
  throw new InputError(t('paramètre inconnu : {name}', { name }))
}

/**
 * The address of a choice: only what differs from the opening, so that links stay short.
 * @param spoken the language it opens in: that of this page, unless another is offered
 */
export function searchOf(choice: Choice, spoken: Language = language): string {
  const search = new URLSearchParams({ v: version })
  const put = (name: string, text: string, usual: string) => {
    if (text !== usual) search.set(name, text)
  }
  put('view', choice.view, opening.view)
  if (choice.zone) search.set('zone', `${choice.zone.level}-${choice.zone.code}`)
  put('programmes', choice.programmes.join(','), opening.programmes.join(','))
  if (choice.funder) search.set('funder', choice.funder)
  put('years', choice.years.join('-'), opening.years.join('-'))
  put('npnru', choice.npnru, opening.npnru)
  put('level', choice.level, opening.level)
  put('measure', choice.measure, opening.measure)
  put('map', choice.map, opening.map)
  put('classing', choice.classing, opening.classing)
  put('classes', String(choice.classes), String(opening.classes))
  if (choice.limits) search.set('limits', choice.limits.join(','))
  if (choice.selected) search.set('selected', `${choice.selected.level}-${choice.selected.code}`)
  if (choice.camera) search.set('camera', cameraText(choice.camera))
  if (choice.table) search.set('table', 'open')
  if (choice.section) search.set('section', choice.section)
  if (choice.indicator) search.set('indicator', choice.indicator)
  if (choice.sources.length > 0) search.set('source', choice.sources.join(','))
  for (const [name, text] of [
    ...Object.entries(outcomes.parameters(choice.outcomes)),
    ...Object.entries(partners.parameters(choice.partners)),
    ...Object.entries(pages.parameters(choice.pages)),
    ...Object.entries(workshop.parameters(choice.workshop))
  ])
    search.set(name, text)
  if (spoken !== 'fr') search.set(languageParameter, spoken)
  // Legal in a query, and readable in a note: commas, colons, tildes, brackets, slashes, semicolons, at signs.
  const text = search.toString().replaceAll(/%(2C|3A|7E|28|29|2F|3B|40)/g, decodeURIComponent)
  return text === `v=${version}` ? '' : `?${text}`
}

/** As many decimals as a pixel of this zoom can tell, and no zeros at their end: '2.5,46.8,5.2'. */
function cameraText({ lon, lat, zoom }: NonNullable<Choice['camera']>): string {
  const pixelsPerDegree = (512 * 2 ** zoom) / 360
  const decimals = Math.min(Math.max(Math.ceil(Math.log10(pixelsPerDegree)), 1), 4)
  return [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals)), Number(zoom.toFixed(2))].join(',')
}

/** The address of a choice as a link that leaves this page: with the version of the data it was made with. */
export function datedSearchOf(choice: Choice, dataVersion: string): string {
  return `${searchOf(choice) || `?v=${version}`}&data=${dataVersion}`
}

/** A query string without the version of the data, which says when a link was made and not what it shows. */
export function undatedSearch(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('data='))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/**
 * Class limits as a reader types or links them.
 * @param separator ',' in links; ';' where decimals, or thousands, have a comma
 * @throws InputError unless they are 3 to 8 increasing numbers
 */
export function parseLimits(text: string, separator: ',' | ';'): number[] {
  const limits = text
    .split(separator)
    .map((part) => part.replace(/[\s\u00a0\u202f]/g, '').replace(',', language === 'fr' ? '.' : ''))
    .map((part) => (part === '' ? Number.NaN : Number(part)))
  const increasing = limits.every(
    (limit, i) => Number.isFinite(limit) && (i === 0 || limit > (limits[i - 1] ?? 0))
  )
  if (!increasing || limits.length < classCounts.min + 1 || limits.length > classCounts.max + 1)
    throw new InputError(t('bornes à écrire dans l’ordre croissant, de 3 à 8 : {text}', { text }))
  return limits
}

function clipped(message: string): string {
  return message.length > 120 ? `${message.slice(0, 117)}…` : message
}
