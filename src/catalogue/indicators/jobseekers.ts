import type { Indicator, Words } from './indicator.ts'
import { theme } from './theme.ts'

const registered: Words = {
  fr: 'Demandeurs d’emploi inscrits à France Travail ; ce n’est pas le chômage au sens du BIT. Situation au 31 décembre de l’année ; le fichier porte l’année suivante.',
  en: 'Jobseekers registered with France Travail; this is not unemployment in the ILO sense. As of 31 December of the year; the file is named after the next.'
}
const worse = { direction: 'more-is-worse' as const }
const { count } = theme('employment', [registered])

const seekers = (fr: string, en: string) => ({
  definition: { fr: `Demandeurs d’emploi ${fr}.`, en: `Jobseekers ${en}.` },
  ...worse
})

/** Jobseekers as France Travail registers them, and subsidised contracts. */
export const jobseekers: readonly Indicator[] = [
  count(
    'jobseekers-abcde',
    'people',
    { fr: 'Demandeurs d’emploi, catégories A à E', en: 'Jobseekers, categories A to E' },
    seekers('des catégories A à E', 'of categories A to E')
  ),
  count(
    'jobseekers-abc',
    'people',
    { fr: 'Demandeurs d’emploi, catégories A, B, C', en: 'Jobseekers, categories A, B, C' },
    seekers(
      'des catégories A, B et C, tenus de chercher un emploi',
      'of categories A, B and C, who must look for a job'
    )
  ),
  count(
    'jobseekers-a',
    'people',
    { fr: 'Demandeurs d’emploi, catégorie A', en: 'Jobseekers, category A' },
    seekers('de catégorie A, sans aucune activité', 'of category A, without any work')
  ),
  count(
    'jobseekers-abc-women',
    'people',
    { fr: 'Demandeuses d’emploi, catégories A, B, C', en: 'Women jobseekers, categories A, B, C' },
    seekers('des catégories A, B et C, femmes', 'of categories A, B and C, women')
  ),
  count(
    'jobseekers-abc-men',
    'people',
    { fr: 'Demandeurs d’emploi hommes, catégories A, B, C', en: 'Men jobseekers, categories A, B, C' },
    seekers('des catégories A, B et C, hommes', 'of categories A, B and C, men')
  ),
  count(
    'jobseekers-abc-under-26',
    'people',
    { fr: 'Demandeurs d’emploi de moins de 26 ans', en: 'Jobseekers under 26' },
    {
      ...seekers('des catégories A, B et C de moins de 26 ans', 'of categories A, B and C under 26'),
      theme: 'youth'
    }
  ),
  count(
    'jobseekers-abc-26-49',
    'people',
    { fr: 'Demandeurs d’emploi de 26 à 49 ans', en: 'Jobseekers aged 26 to 49' },
    seekers('des catégories A, B et C de 26 à 49 ans', 'of categories A, B and C aged 26 to 49')
  ),
  count(
    'jobseekers-abc-50',
    'people',
    { fr: 'Demandeurs d’emploi de 50 ans ou plus', en: 'Jobseekers aged 50 or more' },
    seekers('des catégories A, B et C de 50 ans ou plus', 'of categories A, B and C aged 50 or more')
  ),
  count(
    'jobseekers-abc-rsa',
    'people',
    { fr: 'Demandeurs d’emploi au RSA', en: 'Jobseekers on RSA' },
    seekers('des catégories A, B et C bénéficiaires du RSA', 'of categories A, B and C receiving RSA')
  ),
  count(
    'jobseekers-abc-foreigners',
    'people',
    { fr: 'Demandeurs d’emploi étrangers', en: 'Foreign jobseekers' },
    seekers(
      'des catégories A, B et C de nationalité étrangère',
      'of categories A, B and C of foreign nationality'
    )
  ),
  count(
    'jobseekers-abc-below-cap',
    'people',
    { fr: 'Demandeurs d’emploi de niveau inférieur au CAP', en: 'Jobseekers below CAP level' },
    seekers(
      'des catégories A, B et C de niveau inférieur au CAP-BEP',
      'of categories A, B and C below CAP-BEP level'
    )
  ),
  count(
    'jobseekers-abc-cap',
    'people',
    { fr: 'Demandeurs d’emploi de niveau CAP-BEP', en: 'Jobseekers of CAP-BEP level' },
    seekers('des catégories A, B et C de niveau CAP-BEP', 'of categories A, B and C of CAP-BEP level')
  ),
  count(
    'jobseekers-abc-bac',
    'people',
    { fr: 'Demandeurs d’emploi de niveau bac', en: 'Jobseekers of baccalauréat level' },
    seekers(
      'des catégories A, B et C de niveau baccalauréat',
      'of categories A, B and C of baccalauréat level'
    )
  ),
  count(
    'jobseekers-abc-above-bac',
    'people',
    { fr: 'Demandeurs d’emploi de niveau supérieur au bac', en: 'Jobseekers above baccalauréat level' },
    seekers(
      'des catégories A, B et C de niveau supérieur au baccalauréat',
      'of categories A, B and C above baccalauréat level'
    )
  ),
  count(
    'jobseekers-abc-6-months',
    'people',
    { fr: 'Demandeurs d’emploi depuis moins de 6 mois', en: 'Jobseekers for less than 6 months' },
    seekers(
      'des catégories A, B et C inscrits depuis moins de 6 mois',
      'of categories A, B and C registered for less than 6 months'
    )
  ),
  count(
    'jobseekers-abc-1-year',
    'people',
    { fr: 'Demandeurs d’emploi depuis 6 à 12 mois', en: 'Jobseekers for 6 to 12 months' },
    seekers(
      'des catégories A, B et C inscrits depuis 6 à 12 mois',
      'of categories A, B and C registered for 6 to 12 months'
    )
  ),
  count(
    'jobseekers-abc-2-years',
    'people',
    { fr: 'Demandeurs d’emploi depuis 1 à 2 ans', en: 'Jobseekers for 1 to 2 years' },
    seekers(
      'des catégories A, B et C inscrits depuis 1 à 2 ans',
      'of categories A, B and C registered for 1 to 2 years'
    )
  ),
  count(
    'jobseekers-abc-over-2-years',
    'people',
    { fr: 'Demandeurs d’emploi depuis plus de 2 ans', en: 'Jobseekers for over 2 years' },
    seekers(
      'des catégories A, B et C inscrits depuis plus de 2 ans',
      'of categories A, B and C registered for over 2 years'
    )
  ),
  count(
    'subsidised-contracts',
    'people',
    { fr: 'Contrats aidés', en: 'Subsidised contracts' },
    {
      definition: {
        fr: 'Habitants en contrat aidé (ASP). L’année est celle du fichier.',
        en: 'Inhabitants on a subsidised contract (ASP). The year is that of the file.'
      }
    }
  )
]
