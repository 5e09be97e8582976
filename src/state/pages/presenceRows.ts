import type { Columns } from '../../core/columns.ts'
import { fold } from '../../core/fold.ts'
import { formatRange } from '../../core/format.ts'
import { plural, t } from '../../words/t.ts'

/** A programme that is present, and what makes one say so. */
export interface PresenceRow {
  readonly id: string
  readonly label: string
  /** 'dans une commune du quartier', 'par un QPV 2015 qui le recouvre' */
  readonly link: string
  /** names of its sites; empty where none is named */
  readonly names: readonly string[]
}

/** Two programmes that table programmes does not hold. */
const otherLabels: Readonly<Record<string, string>> = {
  pvd: 'Petites villes de demain',
  ort: t('Opération de revitalisation de territoire')
}

/**
 * The answers of the presence queries as rows.
 * @param programmes table programmes
 * @param where what 'commune' means here: 'dans une commune du quartier, pas forcément dans le quartier'
 */
export function presenceRows(columns: Columns, programmes: Columns, where: string): PresenceRow[] {
  const [ids, links, names] = [columns.texts('programme'), columns.texts('link'), columns.texts('names')]
  return ids.map((id, row) => ({
    id: id ?? '',
    label: programmeLabel(id ?? '', programmes),
    link: links[row] === 'crosswalk' ? t('par un QPV 2015 du programme qui le recouvre') : where,
    names: (names[row] ?? '').split(' ; ').filter((name) => name !== '')
  }))
}

/** The first sites of a programme, and how many others it has. */
export function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 4).join(', ')
  const others = names.length - 4
  if (others <= 0) return shown
  const blanks = { names: shown, count: others }
  return plural(others, t('{names} et {count} autre', blanks), t('{names} et {count} autres', blanks))
}

/** Name of a programme as it is usually written. */
export function programmeLabel(id: string, programmes: Columns): string {
  const row = programmes.texts('id').indexOf(id)
  return programmes.texts('short_name')[row] ?? otherLabels[id] ?? id
}

/** A place of a programme that a public page names. */
export interface NamedSite {
  readonly programme: string
  readonly name: string
  readonly publisher: string
  readonly page: string
}

/**
 * Sites of table programme_sites in communes of these names: the pages give names, not codes.
 * @param communes as the tables of places write them, ', ' between
 */
export function namedSites(sites: Columns, communes: string, programmes: Columns): NamedSite[] {
  const wanted = new Set(communes.split(', ').map(fold).filter(Boolean))
  const [ids, names, places] = ['programme', 'name', 'commune_name'].map((name) => sites.texts(name))
  const [publishers, pages] = ['publisher', 'page'].map((name) => sites.texts(name))
  return (names ?? []).flatMap((name, row): NamedSite[] => {
    const [id, place] = [ids?.[row], places?.[row]]
    if (!id || !place || !place.split(' / ').some((part) => wanted.has(fold(part)))) return []
    return [
      {
        programme: programmeLabel(id, programmes),
        name: name ?? '',
        publisher: publishers?.[row] ?? '',
        page: pages?.[row] ?? ''
      }
    ]
  })
}

/** A perimeter of the first renewal programme that names a commune. */
export interface NamedPerimeter {
  readonly name: string
  /** '2007 – 2013': from the signature to the end of the project */
  readonly years: string
}

/**
 * Perimeters of table pnru_perimeters in communes of these names: those that were digitised, never all.
 * @param communes as the tables of places write them, ', ' between
 */
export function namedPerimeters(
  perimeters: Columns,
  communes: string,
  departments: readonly string[]
): NamedPerimeter[] {
  const wanted = new Set(communes.split(', ').map(fold).filter(Boolean))
  const [names, places] = [perimeters.texts('name'), perimeters.texts('communes')]
  const [signed, ends] = [perimeters.numbers('signed_year'), perimeters.numbers('end_year')]
  const own = perimeters.texts('department')
  return names.flatMap((name, row): NamedPerimeter[] => {
    const isHere =
      departments.includes(own[row] ?? '') &&
      (places[row] ?? '').split(', ').some((place) => wanted.has(fold(place)))
    if (!isHere) return []
    return [{ name: name ?? '', years: formatRange(signed[row] ?? Number.NaN, ends[row] ?? Number.NaN) }]
  })
}
