import { formatRange } from '../../core/format.ts'
import type { FlowId, PartnerKind, PartnerLevel, PartnerRole } from '../choices/partners.ts'
import { frenchSpaces } from '../words.ts'
import type { AgreementStatus, Evidence, Fact, WrittenDate } from './records.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** What a partner is. */
export const kindWords: Readonly<Record<PartnerKind, string>> = {
  'state operator': t('opérateur de l’État'),
  'social partner': t('partenaires sociaux'),
  'landlord federation': t('bailleurs et leurs fédérations'),
  ministry: t('ministère et services de l’État'),
  'public bank': t('banque publique'),
  international: t('organisme étranger ou international'),
  association: t('association et réseau'),
  firm: t('entreprise'),
  'local authority level': t('collectivité locale'),
  citizen: t('habitants')
}

/** Where a partner acts. */
export const levelWords: Readonly<Record<PartnerLevel, string>> = {
  local: t('locale'),
  national: t('nationale'),
  international: t('internationale')
}

/** What a partner does. */
export const roleWords: Readonly<Record<PartnerRole, string>> = {
  leader: t('porteur'),
  funder: t('financeur'),
  pilot: t('pilote'),
  advisor: t('conseil'),
  owner: t('maître d’ouvrage'),
  beneficiary: t('bénéficiaire')
}

/** What a programme is, by the French of its table. */
const programmeKinds: Readonly<Record<string, string>> = {
  'action PIA': t('action PIA'),
  'appel à manifestation d’intérêt': t('appel à manifestation d’intérêt'),
  'appel à projets': t('appel à projets'),
  'consultation d’architecture': t('consultation d’architecture'),
  contrat: t('contrat'),
  dispositif: t('dispositif'),
  dotation: t('dotation'),
  démarche: t('démarche'),
  expérimentation: t('expérimentation'),
  fonds: t('fonds'),
  label: t('label'),
  opération: t('opération'),
  plan: t('plan'),
  politique: t('politique'),
  programme: t('programme'),
  'programme budgétaire': t('programme budgétaire'),
  'programme de financement': t('programme de financement'),
  'programme international': t('programme international'),
  'réseau de services publics': t('réseau de services publics')
}

/** What a programme is: 'dotation', 'appel à projets'; a kind that has no word here is told as the table has it. */
export function programmeKind(kind: string): string {
  return programmeKinds[kind] ?? kind
}

/** How far an agreement had come, in words. */
export const statusWords: Readonly<Record<AgreementStatus, string>> = {
  signed: t('signée'),
  ongoing: t('en cours'),
  in_preparation: t('en préparation'),
  envisaged: t('envisagée')
}

/** How sure a reading is. */
export const confidenceWords: Readonly<Record<Evidence['confidence'], string>> = {
  high: t('lecture sûre'),
  medium: t('lecture assez sûre'),
  low: t('lecture peu sûre')
}

/** What the founding documents name, as headings. */
export const factWords: Readonly<Record<Fact['kind'], string>> = {
  outcome: t('Effets espérés'),
  instrument: t('Moyens'),
  figure: t('Chiffres'),
  theme: t('Thèmes'),
  role: t('Rôles'),
  place: t('Lieux'),
  person: t('Personnes')
}

/** Money that can be followed to a place. */
export const flowWords: Readonly<Record<FlowId, string>> = {
  posts: t('Postes (adultes-relais et FONJEP)'),
  'adultes-relais': 'Adultes-relais',
  fonjep: 'FONJEP',
  p147: 'Programme 147',
  npnru: 'NPNRU',
  'cdc-grants': t('Caisse des Dépôts (subventions)')
}

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A date in words, as precisely as it is known: '11 juillet 2018', 'mai 2019'; 'sans date'. */
export function dateText({ date, precision }: Pick<WrittenDate, 'date' | 'precision'>): string {
  if (date === null) return t('sans date')
  if (precision === 'day') return dayText(date)
  if (precision === 'month') return month.format(new Date(`${date}-01T00:00:00Z`))
  return date
}

/** '2018-07-11' as '11 juillet 2018', '2018-07' as 'juillet 2018'; anything else as it is. */
export function dayText(date: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) return month.format(new Date(`${date}-01T00:00:00Z`))
  const parsed = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null
  return parsed && !Number.isNaN(parsed.getTime()) ? day.format(parsed) : date
}

/** The years of a programme: '2014 – 2024', 'depuis 2014', 'jusqu’en 2030', 'années inconnues'. */
export function lifeText(startYear: number, endYear: number): string {
  if (!Number.isNaN(startYear) && !Number.isNaN(endYear)) return formatRange(startYear, endYear)
  if (!Number.isNaN(startYear)) return t('depuis {year}', { year: startYear })
  return Number.isNaN(endYear) ? t('années inconnues') : t('jusqu’en {year}', { year: endYear })
}

const smallNumbers = [
  t('aucune'),
  t('une'),
  t('deux'),
  t('trois'),
  t('quatre'),
  t('cinq'),
  t('six'),
  t('sept'),
  t('huit'),
  t('neuf')
]

/** A small count of feminine things in words: 'deux', 'trois', '12'. */
export function countWord(count: number): string {
  return smallNumbers[count] ?? String(count)
}

/** A text collected by hand, French, with the spaces that French wants; contradictions are named in capitals there. */
export function written(text: string): string {
  return frenchSpaces(text.replaceAll('CONFLIT', 'contradiction'))
}

/** A page that can be opened, apart from the title of a document. */
export function isAddress(page: string): boolean {
  return /^https?:\/\//.test(page)
}
