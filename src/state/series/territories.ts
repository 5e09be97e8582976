import { levelOf } from '../../catalogue/levels.ts'
import type { Place, Places } from '../../geo/places.ts'
import { firstYearOf2024Contracts } from '../../query/conditions.ts'
import { changed, type Choice } from '../choice.ts'
import type { Series, SeriesMember } from './series.ts'
import { t } from '../../words/t.ts'

type Zone = NonNullable<Choice['zone']>

/** Every series of territories that the map of a choice can be made into, the nearest first. */
export function territorySeries(choice: Choice, places: Places): Series[] {
  return questions(choice.zone, places).flatMap(({ level, zone }) => {
    const members = membersOf(choice, level, zone, places)
    if (members.length < 2) return []
    return {
      id: `${level}-${zone?.code ?? 'france'}`,
      label: labels[level],
      each: t('une carte {level}', { level: levelOf(level).by }),
      within: zone ? (places.find(zone.level, zone.code)?.name ?? zone.code) : t('France entière'),
      varies: 'territory' as const,
      zone,
      members,
      caution: loweredText(choice, members)
    }
  })
}

const labels = { region: t('Régions'), department: t('Départements'), contract: t('Contrats de ville') }

interface Question {
  readonly level: Zone['level']
  readonly zone: Zone | null
}

/** What a territory is cut into, then what it is one of. */
function questions(zone: Zone | null, places: Places): Question[] {
  const france: Question[] = [
    { level: 'region', zone: null },
    { level: 'department', zone: null }
  ]
  const place = zone && places.find(zone.level, zone.code)
  if (!zone || !place) return [...france, { level: 'contract', zone: null }]
  const regions = place.regions.map((code): Zone => ({ level: 'region', code }))
  if (zone.level === 'region') return [{ level: 'department', zone }, { level: 'contract', zone }, ...france]
  const ofRegions = regions.flatMap((region): Question[] => [
    { level: 'department', zone: region },
    { level: 'contract', zone: region }
  ])
  if (zone.level === 'department') return [{ level: 'contract', zone }, ...ofRegions, ...france]
  const departments = place.departments.map((code): Question => ({
    level: 'contract',
    zone: { level: 'department', code }
  }))
  return [...departments, ...ofRegions.toReversed(), ...france]
}

function membersOf(
  choice: Choice,
  level: Zone['level'],
  zone: Zone | null,
  places: Places
): readonly SeriesMember[] {
  const isAsked = (place: Place) => level !== 'contract' || isInForce(place, choice)
  const isInside = ({ regions, departments }: Place) =>
    !zone || (zone.level === 'region' ? regions : departments).includes(zone.code)
  return places
    .at(level)
    .filter((place) => isInside(place) && isAsked(place))
    .map(({ code, name }) => ({ code, name, choice: changed(choice, { zone: { level, code } }) }))
}

/** Whether a contract is one of those that the map is about: that of 2015 and that of 2024 may be two territories. */
function isInForce({ in2015, in2024 }: Place, { view, programmes, years: [first, last] }: Choice): boolean {
  // Neighbourhoods of either generation are told by the contracts of 2024.
  if (view === 'outcomes' || programmes.includes('npnru')) return in2024
  return (in2015 && first < firstYearOf2024Contracts) || (in2024 && last >= firstYearOf2024Contracts)
}

/** A map of territories larger than its own: changed() brings it down to them. */
function loweredText(choice: Choice, members: readonly SeriesMember[]): string {
  const first = members[0]?.choice ?? choice
  if (choice.view === 'outcomes')
    return first.outcomes.level === choice.outcomes.level
      ? ''
      : t('Chaque carte est dressée {level}.', { level: levelOf(first.outcomes.level).by })
  return first.level === choice.level
    ? ''
    : t('Chaque carte est dressée {level}.', { level: levelOf(first.level).by })
}
