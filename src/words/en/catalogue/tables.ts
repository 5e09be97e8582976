export default {
  'Autres noms des quartiers prioritaires': 'Other names of the priority neighbourhoods',
  'Ce que disent les documents fondateurs': 'What the founding documents say',
  'Chiffres nationaux sur les quartiers': 'National figures on the neighbourhoods',
  'Communes et arrondissements municipaux': 'Communes and municipal arrondissements',
  'Communes où un programme est présent': 'Communes where a programme is present',
  'Contours des départements': 'Outlines of departments',
  'Contours des quartiers prioritaires 2015': 'Outlines of the priority neighbourhoods 2015',
  'Contours des quartiers prioritaires 2024': 'Outlines of the priority neighbourhoods 2024',
  'Contours des régions': 'Outlines of regions',
  'Conventions et accords': 'Agreements',
  'Couverture des indicateurs': 'Coverage of indicators',
  'Départements absents d’un fichier de postes': 'Departments missing from a file of posts',
  'Indicateurs : emploi et demandeurs d’emploi': 'Indicators: employment and jobseekers',
  'Indicateurs : population, jeunesse, familles': 'Indicators: population, youth, families',
  'Indicateurs : revenus, pauvreté, prestations': 'Indicators: income, poverty, benefits',
  'Indicateurs des communes, pour comparaison': 'Indicators of communes, for comparison',
  'Indicateurs des quartiers prioritaires 2024': 'Indicators of the priority neighbourhoods 2024',
  'Noms et sigles des programmes et partenaires': 'Names and acronyms of programmes and partners',
  'Partenaires de la politique de la ville': 'Partners of urban policy',
  'Passage entre quartiers 2015 et 2024, par surface':
    'Crosswalk between 2015 and 2024 neighbourhoods, by area',
  'Programme 147 dans les annexes budgétaires, par bénéficiaire':
    'Programme 147 in the budget annexes, by beneficiary',
  'Programme 147 par année, France entière': 'Programme 147 by year, all of France',
  'Programme 147 par bénéficiaire': 'Programme 147 by beneficiary',
  'Programme 147 par département, pour la part localisée':
    'Programme 147 by department, for the located part',
  'Programme 147, toutes les subventions 2016-2025': 'Programme 147, all grants 2016–2025',
  'Programmes de la politique de la ville': 'Programmes of urban policy',
  'Programmes présents dans chaque quartier prioritaire 2024':
    'Programmes present in each priority neighbourhood 2024',
  'Périmètres du premier programme de rénovation urbaine (PNRU), partiels':
    'Perimeters of the first urban renewal programme (PNRU), partial',
  'Quartiers du NPNRU': 'NPNRU neighbourhoods',
  'Quartiers prioritaires 2015': 'Priority neighbourhoods 2015',
  'Qui apporte combien à quel programme': 'Who brings how much to which programme',
  'Réponse à la première question': 'Answer to the opening question',
  'Sites de programmes nommés par des pages publiques': 'Programme sites named by public pages',
  'Territoires : France, régions, départements, EPCI, contrats de ville, communes ayant un QPV':
    'Territories: France, regions, departments, EPCI, city contracts, communes with a QPV',
  'Événements datés': 'Dated events'
} as const
