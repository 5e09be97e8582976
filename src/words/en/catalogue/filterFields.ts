export default {
  'Action cœur de ville': 'Action cœur de ville',
  'Ce qu’en disent des pages publiques ; les deux où elles se contredisent.':
    'As public pages tell; both where they contradict each other.',
  'Celle de la première commune du quartier.': 'That of the neighbourhood’s first commune.',
  'Celui de la première commune du quartier.': 'That of the neighbourhood’s first commune.',
  'Cités de l’emploi': 'Cités de l’emploi',
  'Cités éducatives': 'Cités éducatives',
  'Contrats de 2024.': 'Contracts of 2024.',
  'Dernière lettre du code du quartier.': 'Last letter of the neighbourhood’s code.',
  'Du contour avant simplification ; non connue des quartiers de 2015 d’outre-mer.':
    'From the outline before simplification; not known for the 2015 neighbourhoods overseas.',
  'D’après les financements connus à ce niveau ; un financeur qu’aucun ne nomme n’est pas exclu.':
    'From the funding known at this level; a funder that none of it names is not ruled out.',
  'D’après les financements connus à ce niveau dont la source donne le SIREN ; un organisme qu’aucun ne nomme n’est pas exclu.':
    'From the funding known at this level whose source gives the SIREN; an organisation that none of it names is not ruled out.',
  'Financeur {where}': 'Funder {where}',
  'France services': 'France services',
  'Intérêt du projet NPNRU': 'Interest of the NPNRU project',
  'Le fichier est complet : ce qu’il ne nomme pas n’a rien reçu.':
    'The file is complete: what it does not name received nothing.',
  'Le quartier': 'The neighbourhood',
  'L’une des communes du quartier suffit.': 'One of the neighbourhood’s communes is enough.',
  'Montant connu au quartier même.': 'Amount known for the neighbourhood itself.',
  'Montant de tout le contrat de ville, jamais réparti entre ses quartiers.':
    'Amount of the whole city contract, never divided between its neighbourhoods.',
  'Montant de tout le département, jamais réparti entre ses quartiers.':
    'Amount of the whole department, never divided between its neighbourhoods.',
  'Organisme financé {where}': 'Organisation funded {where}',
  'PNRU dans la commune': 'PNRU in the commune',
  'Par recouvrement avec un QPV 2015 du programme ; pour les quartiers de 2015, la liste des 448. Non connu des quartiers de 2024 d’outre-mer.':
    'By overlap with a QPV 2015 of the programme; for the 2015 neighbourhoods, the list of 448. Not known for the 2024 neighbourhoods overseas.',
  'Petites villes de demain': 'Petites villes de demain',
  'Premier programme de rénovation urbaine (PNRU)': 'First urban renewal programme (PNRU)',
  'Programme présent dans la commune': 'Programme present in the commune',
  'Relevé incomplet : un montant absent n’est pas un zéro.':
    'Incomplete survey: an absent amount is not a zero.',
  'Successeur en 2024': 'Successor in 2024',
  'Un périmètre numérisé nomme une commune du quartier ; quelques départements seulement : ailleurs, non connu.':
    'A digitised perimeter names one of the neighbourhood’s communes; a few departments only: elsewhere not known.',
  'Un quartier de 2024 sur un dixième au moins de l’un des deux ; non connu outre-mer, sans contour.':
    'A 2024 neighbourhood over at least a tenth of either; not known overseas, where there is no outline.',
  'Un site dans une commune du quartier, pas forcément dans le quartier.':
    'A site in one of the neighbourhood’s communes, not necessarily in the neighbourhood.',
  'Vos fichiers': 'Your files',
  'Votre fichier, au quartier de 2015.': 'Your file, by 2015 neighbourhood.',
  'Votre fichier, au quartier de 2024.': 'Your file, by 2024 neighbourhood.',
  'Votre fichier, dans son contrat de ville : jamais réparti entre ses quartiers.':
    'Your file, in its city contract: never divided between its neighbourhoods.',
  'Votre fichier, dans son département : jamais réparti entre ses quartiers.':
    'Your file, in its department: never divided between its neighbourhoods.',
  'au quartier même': 'in the neighbourhood itself',
  'avec un successeur': 'with a successor',
  'code en C (Mayotte)': 'code in C (Mayotte)',
  'contour identique': 'same outline',
  'contour modifié': 'outline changed',
  'dans son contrat de ville': 'in its city contract',
  'dans son département': 'in its department',
  'hors NPNRU': 'not NPNRU',
  'intérêt national': 'national interest',
  'intérêt régional': 'regional interest',
  'quartier nouveau': 'new neighbourhood',
  'sans successeur': 'without a successor',
  '{column} (votre fichier)': '{column} (your file)',
  'Évolution depuis 2015': 'Change since 2015'
} as const
