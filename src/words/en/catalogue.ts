export default {
  'ANCT (État, programme 147)': 'ANCT (State, programme 147)',
  'Adultes-relais et FONJEP par habitant': 'Adultes-relais and FONJEP per inhabitant',
  'Agence nationale de la cohésion des territoires, programme 147 de l’État':
    'National Agency for Territorial Cohesion (ANCT), programme 147 of the State budget',
  'Agence nationale pour la rénovation urbaine': 'National Agency for Urban Renewal (ANRU)',
  'Aucun indicateur ouvert : cela ne se mesure pas dans ces fichiers.':
    'No open indicator: these files do not measure it.',
  'Aucun indicateur ouvert : les parcours résidentiels ne sont pas publiés par quartier.':
    'No open indicator: housing pathways are not published by neighbourhood.',
  'Aucun indicateur ouvert par quartier : ni bruit, ni propreté, ni espaces verts.':
    'No open indicator by neighbourhood: neither noise, nor cleanliness, nor green space.',
  'Aucun indicateur ouvert par quartier : ni énergie, ni mobilité.':
    'No open indicator by neighbourhood: neither energy nor mobility.',
  'Aucun indicateur ouvert par quartier.': 'No open indicator by neighbourhood.',
  'Aucun indicateur par quartier ; la présence de France services est connue par commune.':
    'No indicator by neighbourhood; the presence of France services is known by commune.',
  'Caisse des Dépôts': 'Caisse des Dépôts',
  'Caisse des Dépôts et Consignations': 'Caisse des Dépôts et Consignations',
  'Chaque poste est compté une fois, même lorsque son contrat s’étend sur deux départements. 2025 est écarté : le fichier répète 1 204 lignes.':
    'Each post is counted once, even where its contract covers two departments. 2025 is left out: the file repeats 1,204 rows.',
  'Chaque poste est compté une fois, même lorsque son contrat s’étend sur deux départements. 2025 est écarté : tous les montants du fichier y sont faux.':
    'Each post is counted once, even where its contract covers two departments. 2025 is left out: every amount in the file is wrong.',
  'Cités de l’emploi (sites)': 'Cités de l’emploi (sites)',
  'Cités éducatives (sites)': 'Cités éducatives (sites)',
  'Contient les postes d’adultes-relais et FONJEP : ne s’y ajoute pas. Le fichier ne donne aucun lieu : un tiers environ est placé au département par les postes du bénéficiaire, rien en 2021, dont le fichier n’a aucun SIREN.':
    'Contains the adultes-relais and FONJEP posts: never added to them. The file gives no place: about a third is placed in a department by the beneficiary’s posts, and nothing in 2021, whose file has no SIREN.',
  'Internats d’excellence (sites)': 'Internats d’excellence (sites)',
  'Intervalles égaux': 'Equal intervals',
  'La population seulement : elle dit qui reste, pas qui est attiré.':
    'Population only: it tells who stays, not who is attracted.',
  'Le fichier n’a pas de code de quartier : les subventions sont retenues par les mots de leur objet.':
    'The file has no neighbourhood code: grants are kept by the words of their purpose.',
  'Le nombre de logements sociaux des quartiers 2024, sans leur évolution.':
    'The number of social dwellings in the 2024 neighbourhoods, without its change.',
  'Le taux d’emploi du recensement et les demandeurs d’emploi inscrits, qui ne sont pas le chômage.':
    'The employment rate of the census and registered jobseekers, which are not unemployment.',
  'Les inégalités de revenu dans le quartier, approchées ; rien sur l’habitat lui-même.':
    'Income inequality within the neighbourhood, as an approximation; nothing on housing itself.',
  'L’emploi des habitants seulement ; les établissements ne sont pas dans les fichiers de l’atlas.':
    'The employment of inhabitants only; businesses are not in the files of the atlas.',
  'L’écart avec une référence, année par année, s’en approche.':
    'The gap from a reference, year by year, comes close.',
  'Mes bornes': 'My class limits',
  'NPNRU (projets)': 'NPNRU (projects)',
  'Par habitant': 'Per inhabitant',
  'Programme 147': 'Programme 147',
  Quantiles: 'Quantiles',
  'Quartier prioritaire': 'Priority neighbourhood',
  'Relevé de pages publiques, incomplet : il n’existe pas de fichier ouvert des montants par projet. Subventions seules ou subventions et prêts selon la page, de 2017 à 2025.':
    'Collected from public pages, incomplete: there is no open file of amounts by project. Grants alone or grants and loans, depending on the page, from 2017 to 2025.',
  'Relevé de pages publiques, incomplet : quelques sites seulement ont un montant connu.':
    'Collected from public pages, incomplete: only a few sites have a known amount.',
  'Relevé d’un rapport sur 2010 et 2011 : une part n’était qu’autorisée ou en instruction. Rien n’en dit la part des quartiers.':
    'Collected from a report on 2010 and 2011: part of it was only authorised or under review. Nothing tells the neighbourhoods’ share.',
  'Rég.': 'Region',
  'Seuils naturels': 'Natural breaks',
  Total: 'Total',
  'aucun lieu dans la source : connu pour la France entière':
    'no place in the source: known for all of France',
  'colonne d’un fichier illisible : {id}': 'unreadable column of a file: {id}',
  'concours financiers (subventions et prêts)': 'funding (grants and loans)',
  'contrat absent du fichier : connu au département': 'contract missing from the file: known by department',
  'contrat introuvable dans la liste : connu au département':
    'contract not found in the list: known by department',
  'contrat sur plusieurs départements : montant entier du contrat':
    'contract over several departments: whole amount of the contract',
  'deux bénéficiaires pour le même poste : le premier est retenu':
    'two beneficiaries for the same post: the first is kept',
  'deux contrats dans une cellule : connu au département': 'two contracts in one cell: known by department',
  'deux montants pour le même poste : le premier est retenu':
    'two amounts for the same post: the first is kept',
  'département absent du fichier, repris du contrat':
    'department missing from the file, taken from the contract',
  'enveloppe annuelle type': 'standard yearly envelope',
  'montant de l’agglomération, jamais d’un quartier': 'amount of the conurbation, never of a neighbourhood',
  'montant d’un groupe de quartiers, non divisé': 'amount of a group of neighbourhoods, not divided',
  'nature non précisée par la page': 'kind not stated by the page',
  'par région': 'by region',
  'placé au département où se trouvent les postes du bénéficiaire':
    'placed in the department where the beneficiary’s posts are',
  'placé au département par le nom de la commune': 'placed in a department by the name of the commune',
  'poste sous plusieurs contrats distincts : connu au département':
    'post under several distinct contracts: known by department',
  prêts: 'loans',
  'périmètre 2015 porté au quartier 2024 par recouvrement de surface':
    '2015 perimeter carried over to the 2024 neighbourhood by overlap of area',
  'retenu par les mots de son objet, faute de code de quartier':
    'kept by the words of its purpose, for want of a neighbourhood code',
  'subvention annuelle': 'yearly grant',
  '{label} par habitant': '{label} per inhabitant',
  'État, hors programme 147': 'State, outside programme 147'
} as const
