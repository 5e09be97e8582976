import type { Indicator } from './indicator.ts'
import { theme } from './theme.ts'

const { count, rate } = theme('housing', [])

export const housing: readonly Indicator[] = [
  count(
    'social-dwellings',
    'dwellings',
    { fr: 'Logements sociaux', en: 'Social dwellings' },
    {
      definition: { fr: 'Logements sociaux du quartier.', en: 'Social dwellings of the neighbourhood.' },
      cautions: [
        {
          fr: 'Le taux de la même source dépasse 100 % dans 250 quartiers : il est écarté, le nombre seul est gardé.',
          en: 'The rate of the same source passes 100% in 250 neighbourhoods: it is left out, the number alone is kept.'
        }
      ]
    }
  ),
  rate(
    'social-housing-rate',
    'percent',
    { fr: 'Taux de logements sociaux (loi SRU)', en: 'Social housing rate (SRU act)' },
    {
      definition: {
        fr: 'Logements locatifs sociaux de la commune au sens de l’article 55 de la loi SRU, rapportés aux résidences principales.',
        en: 'Social rented dwellings of the commune (article 55 of the SRU act) over main residences.'
      },
      of: {
        numerator: { fr: 'logements locatifs sociaux', en: 'social rented dwellings' },
        denominator: { fr: 'résidences principales', en: 'main residences' }
      },
      cautions: [
        {
          fr: 'Connu par commune seulement ; un zéro dit souvent que la commune n’est pas soumise à la loi.',
          en: 'Known by commune only; a zero often says that the act does not apply to the commune.'
        }
      ]
    }
  )
]
