import type { Place } from '../../geo/places.ts'
import { areaPicture, type AreaPicture } from './areaPicture.ts'
import type { Directory, Named } from './directory.ts'
import { seatOf } from './seats.ts'
import type { CommuneFinder, NamedCommune } from './sites.ts'
import type { TerritoryProgramme } from './territory.ts'
import { t } from '../../words/t.ts'

/** Where the funders of a territory sit, as far as the atlas knows. */
export interface FunderSeats {
  readonly known: readonly { readonly funder: Named; readonly commune: NamedCommune }[]
  readonly unknown: readonly Named[]
  /** they act where the territory is, and have no one seat */
  readonly local: readonly Named[]
}

/** The funders of some programmes by what is known of their seat. */
export function funderSeats(
  directory: Directory,
  programmes: readonly TerritoryProgramme[],
  communes: CommuneFinder
): FunderSeats {
  const funders = new Map(
    programmes.flatMap(({ funders: own, payers }) => [...own, ...payers].map((one) => [one.id, one] as const))
  )
  const known: { funder: Named; commune: NamedCommune }[] = []
  const [unknown, local]: [Named[], Named[]] = [[], []]
  for (const funder of funders.values()) {
    const partner = directory.partner(funder.id)
    const seat = partner ? seatOf(partner, communes) : ({ kind: 'unknown' } as const)
    if (seat.kind === 'known') known.push({ funder, commune: seat.commune })
    else if (partner?.level === 'local') local.push(funder)
    else unknown.push(funder)
  }
  return { known, unknown, local }
}

/** The contract and the seats as points of one size. */
export function seatsMap({ known }: FunderSeats, contract: Place): AreaPicture {
  const seats = known.map(({ funder, commune }) => ({
    ...commune,
    code: funder.id,
    name: funder.shortName,
    value: 1,
    status: 'value' as const,
    text: t('siège à {name}', { name: commune.name })
  }))
  const own = { ...contract, value: 1, status: 'value' as const, text: t('contrat de ville') }
  return areaPicture({
    entries: [own, ...seats],
    level: 'contract',
    title: t('Siège ou contrat'),
    format: String,
    whole: true,
    polygons: null,
    maxRadiusPx: 6,
    missingLabel: '',
    zeroLabel: ''
  })
}
