import { fundingProgrammes, type Programme as FundingProgramme } from '../../catalogue/programmes.ts'
import type { Directory } from './directory.ts'
import type { Site } from './records.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** Something that the map of a sheet can show. */
export type SheetLayer = { readonly id: string; readonly label: string } & (
  | { readonly kind: 'communes'; readonly presence: string }
  | { readonly kind: 'departments'; readonly presence: string }
  | {
      readonly kind: 'funding'
      readonly programmes: readonly FundingProgramme[]
      readonly funder: string | null
    }
  | { readonly kind: 'operations'; readonly programme: FundingProgramme }
  | { readonly kind: 'sites'; readonly sites: readonly Site[] }
)

/** Programmes that table programme_presence tells the communes of. */
export const presenceProgrammes = [
  'acv',
  'cites_educatives',
  'cites_emploi',
  'france_services',
  'ort',
  'pvd'
] as const

/** The maps of a programme, the most complete first; empty when nothing of it is placed. */
export function programmeLayers(directory: Directory, id: string): SheetLayer[] {
  const programme = directory.programme(id)
  const present = presenceProgrammes.some((one) => one === id)
  const funded = fundingProgrammes.filter((one) => one.id === programme?.atlasId)
  return [
    ...(present
      ? [
          { id: 'communes', label: t('Communes'), kind: 'communes' as const, presence: id },
          { id: 'departments', label: t('Sites par département'), kind: 'departments' as const, presence: id }
        ]
      : []),
    ...(funded.length > 0 && !present ? [fundingLayer('funding', funded, null)] : []),
    ...siteLayer(directory.sites.filter((site) => site.programme === id))
  ]
}

/** The maps of a partner: the places that pages name for it, then what it funds, one family each. */
export function partnerLayers(directory: Directory, id: string): SheetLayer[] {
  const funded = fundingProgrammes.filter(({ funder }) => funder === id)
  const families = [...new Set(funded.map(({ family, id: own }) => (family === 'sites' ? own : family)))]
  return [
    ...siteLayer(directory.sites.filter((site) => site.partners.includes(id))),
    ...families.map((family) => {
      const own = funded.filter((one) => (one.family === 'sites' ? one.id : one.family) === family)
      return fundingLayer(own[0]?.id ?? family, own, id)
    })
  ]
}

/** Amounts of one kind are summed by department; the others stand one by one where they are known. */
function fundingLayer(
  id: string,
  programmes: readonly FundingProgramme[],
  funder: string | null
): SheetLayer {
  const [first] = programmes
  const names = new Intl.ListFormat(locale).format(programmes.map(({ label }) => label))
  if (first && (first.family === 'agreements' || first.family === 'sites'))
    return { id, label: t('{names}, un point par lieu', { names }), kind: 'operations', programme: first }
  return { id, label: t('{names}, par département', { names }), kind: 'funding', programmes, funder }
}

function siteLayer(sites: readonly Site[]): SheetLayer[] {
  return sites.length > 0
    ? [{ id: 'sites', label: t('Lieux que des pages nomment'), kind: 'sites', sites }]
    : []
}
