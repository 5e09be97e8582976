import type { Indicator, Words } from './indicator.ts'
import { theme } from './theme.ts'

const endOfYear: Words = {
  fr: 'L’année est celle du fichier ; des quartiers n’y sont pas diffusés, sous un code qualité que la copie n’explique pas.',
  en: 'The year is that of the file; some neighbourhoods are not released, under a quality code that the copy does not explain.'
}
const { count } = theme('income', [endOfYear])
const worse = { direction: 'more-is-worse' as const }

export const benefits: readonly Indicator[] = [
  count(
    'caf-recipients',
    'people',
    { fr: 'Allocataires de la CAF', en: 'CAF benefit recipients' },
    {
      definition: {
        fr: 'Allocataires qui reçoivent au moins une prestation de la CAF.',
        en: 'Recipients of at least one benefit of the family fund (CAF).'
      }
    }
  ),
  count(
    'caf-covered',
    'people',
    { fr: 'Personnes couvertes par la CAF', en: 'People covered by the CAF' },
    {
      definition: {
        fr: 'Allocataires, conjoints, enfants et autres personnes à charge.',
        en: 'Recipients, partners, children and other dependants.'
      }
    }
  ),
  count(
    'caf-half-dependent',
    'people',
    {
      fr: 'Allocataires dépendant à 50 % des prestations',
      en: 'Recipients with half of income from benefits'
    },
    {
      definition: {
        fr: 'Allocataires dont au moins la moitié des ressources sont des prestations.',
        en: 'Recipients at least half of whose resources are benefits.'
      },
      ...worse
    }
  ),
  count(
    'caf-wholly-dependent',
    'people',
    { fr: 'Allocataires dépendant à 100 % des prestations', en: 'Recipients with all income from benefits' },
    {
      definition: {
        fr: 'Allocataires dont toutes les ressources sont des prestations.',
        en: 'Recipients all of whose resources are benefits.'
      },
      ...worse
    }
  ),
  count(
    'rsa-recipients',
    'people',
    { fr: 'Allocataires du RSA socle', en: 'Recipients of the RSA minimum income' },
    {
      definition: {
        fr: 'Allocataires du revenu de solidarité active (socle).',
        en: 'Recipients of the RSA minimum income.'
      },
      ...worse
    }
  ),
  count(
    'activity-bonus-recipients',
    'people',
    { fr: 'Allocataires de la prime d’activité', en: 'Recipients of the activity bonus' },
    { definition: { fr: 'Allocataires de la prime d’activité.', en: 'Recipients of the activity bonus.' } }
  ),
  count(
    'aah-recipients',
    'people',
    { fr: 'Allocataires de l’AAH', en: 'Recipients of the disability allowance' },
    {
      definition: {
        fr: 'Allocataires de l’allocation aux adultes handicapés.',
        en: 'Recipients of the allowance for disabled adults.'
      }
    }
  ),
  count(
    'cmuc-covered',
    'people',
    { fr: 'Couverts par la CMU-C', en: 'Covered by CMU-C' },
    {
      definition: {
        fr: 'Personnes couvertes par la couverture maladie universelle complémentaire, remplacée par la C2S en novembre 2019.',
        en: 'People covered by the complementary health cover CMU-C, replaced by C2S in November 2019.'
      },
      ...worse
    }
  ),
  count(
    'health-insured',
    'people',
    { fr: 'Assurés et bénéficiaires de l’assurance maladie', en: 'Covered by health insurance' },
    {
      definition: {
        fr: 'Personnes couvertes par l’assurance maladie (Cnam).',
        en: 'People covered by health insurance (Cnam).'
      }
    }
  ),
  count(
    'c2s-covered',
    'people',
    { fr: 'Couverts par la C2S', en: 'Covered by C2S' },
    {
      definition: {
        fr: 'Personnes couvertes par la complémentaire santé solidaire, avec ou sans participation.',
        en: 'People covered by the complementary health cover C2S, with or without a contribution.'
      },
      ...worse
    }
  ),
  count(
    'c2s-free',
    'people',
    { fr: 'Couverts par la C2S sans participation', en: 'Covered by C2S without contribution' },
    {
      definition: {
        fr: 'Personnes couvertes par la complémentaire santé solidaire sans participation.',
        en: 'People covered by C2S without a contribution.'
      },
      ...worse
    }
  ),
  count(
    'c2s-paying',
    'people',
    { fr: 'Couverts par la C2S avec participation', en: 'Covered by C2S with contribution' },
    {
      definition: {
        fr: 'Personnes couvertes par la complémentaire santé solidaire avec participation.',
        en: 'People covered by C2S with a contribution.'
      }
    }
  )
]
