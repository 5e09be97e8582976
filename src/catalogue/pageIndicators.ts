/**
 * The indicators that open the page of an area and are printed: one or two a question that readers come with.
 * All others unfold beside them.
 */
export const pageIndicators: readonly string[] = [
  'poverty-rate',
  'disposable-income-median',
  'share-social-benefits',
  'caf-covered',
  'rsa-recipients',
  'employment-rate',
  'employment-rate-women',
  'limited-jobs',
  'jobseekers-abc',
  'under-25',
  'youth-index',
  'jobseekers-abc-under-26',
  'population',
  'over-60',
  'foreigners',
  'immigrants',
  'households-1',
  'households-6',
  'caf-single-parents',
  'social-dwellings'
]
