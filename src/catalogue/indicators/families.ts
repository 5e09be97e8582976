import type { Indicator, Words } from './indicator.ts'
import { theme } from './theme.ts'

const caf: Words = {
  fr: 'Parmi les allocataires de la CAF ; l’année est celle du fichier ; des quartiers n’y sont pas diffusés, sous un code qualité que la copie n’explique pas.',
  en: 'Among CAF recipients; the year is that of the file; some neighbourhoods are not released, under a quality code that the copy does not explain.'
}
const { count } = theme('population', [caf])
const young = theme('youth', [caf])

const childrenOf = (fr: string, en: string) => ({
  definition: {
    fr: `Enfants à charge ${fr} couverts par la CAF.`,
    en: `Dependent children ${en} covered by the CAF.`
  }
})

export const families: readonly Indicator[] = [
  count(
    'caf-single-parents',
    'people',
    { fr: 'Familles monoparentales allocataires', en: 'Single-parent recipients' },
    {
      definition: {
        fr: 'Allocataires seuls avec enfant à charge.',
        en: 'Recipients alone with a dependent child.'
      },
      direction: 'more-is-worse'
    }
  ),
  count(
    'caf-singles',
    'people',
    { fr: 'Allocataires isolés', en: 'Single recipients' },
    {
      definition: {
        fr: 'Allocataires seuls, sans enfant à charge.',
        en: 'Recipients alone, without dependent child.'
      }
    }
  ),
  count(
    'caf-couples',
    'people',
    { fr: 'Couples allocataires sans enfant', en: 'Recipient couples without children' },
    {
      definition: {
        fr: 'Allocataires en couple sans enfant à charge.',
        en: 'Recipients in a couple without dependent child.'
      }
    }
  ),
  count(
    'caf-couples-children',
    'people',
    { fr: 'Couples allocataires avec enfants', en: 'Recipient couples with children' },
    {
      definition: {
        fr: 'Allocataires en couple avec enfant à charge.',
        en: 'Recipients in a couple with a dependent child.'
      }
    }
  ),
  count(
    'caf-couples-3-children',
    'people',
    { fr: 'Couples allocataires avec 3 enfants ou plus', en: 'Recipient couples with 3 children or more' },
    {
      definition: {
        fr: 'Allocataires en couple avec au moins 3 enfants à charge.',
        en: 'Recipients in a couple with at least 3 dependent children.'
      }
    }
  ),
  young.count(
    'caf-young',
    'people',
    { fr: 'Allocataires de moins de 25 ans non étudiants', en: 'Recipients under 25, not students' },
    {
      definition: {
        fr: 'Allocataires de moins de 25 ans qui ne sont pas étudiants.',
        en: 'Recipients under 25 who are not students.'
      }
    }
  ),
  young.count(
    'caf-students',
    'people',
    { fr: 'Allocataires étudiants', en: 'Student recipients' },
    { definition: { fr: 'Allocataires étudiants.', en: 'Recipients who are students.' } }
  ),
  young.count(
    'children',
    'people',
    { fr: 'Enfants couverts par la CAF', en: 'Children covered by the CAF' },
    childrenOf('de moins de 25 ans', 'under 25')
  ),
  young.count(
    'children-under-3',
    'people',
    { fr: 'Enfants de moins de 3 ans', en: 'Children under 3' },
    childrenOf('de moins de 3 ans', 'under 3')
  ),
  young.count(
    'children-3-5',
    'people',
    { fr: 'Enfants de 3 à 5 ans', en: 'Children aged 3 to 5' },
    childrenOf('de 3 à 5 ans', 'aged 3 to 5')
  ),
  young.count(
    'children-6-10',
    'people',
    { fr: 'Enfants de 6 à 10 ans', en: 'Children aged 6 to 10' },
    childrenOf('de 6 à 10 ans', 'aged 6 to 10')
  ),
  young.count(
    'children-11-14',
    'people',
    { fr: 'Enfants de 11 à 14 ans', en: 'Children aged 11 to 14' },
    childrenOf('de 11 à 14 ans', 'aged 11 to 14')
  ),
  young.count(
    'children-15-17',
    'people',
    { fr: 'Enfants de 15 à 17 ans', en: 'Children aged 15 to 17' },
    childrenOf('de 15 à 17 ans', 'aged 15 to 17')
  ),
  young.count(
    'children-18-24',
    'people',
    { fr: 'Jeunes à charge de 18 à 24 ans', en: 'Dependants aged 18 to 24' },
    childrenOf('de 18 à 24 ans', 'aged 18 to 24')
  )
]
