export default {
  '% de la référence': '% of the reference',
  '% de l’année de départ': '% of the starting year',
  'Autres quartiers': 'Other neighbourhoods',
  'Deux mesures croisées': 'Two measures crossed',
  'Deux millésimes qui se suivent ne se lisent pas comme une évolution (avertissement du producteur).':
    'Two consecutive vintages must not be read as a change (the producer’s warning).',
  'Hors {shape}': 'Outside {shape}',
  'Le chiffre de la commune est de 2021, celui du quartier : {year}. L’écart mêle deux années.':
    'The figure of the commune is of 2021, that of the neighbourhood: {year}. The gap mixes two years.',
  'Le filtre NPNRU ne s’applique pas aux montants : ils sont connus pour tous les quartiers ensemble, et rapportés à tous leurs habitants.':
    'The NPNRU filter does not apply to amounts: they are known for all neighbourhoods together, and related to all their inhabitants.',
  'Les chiffres sont ceux des seuls quartiers retenus.':
    'The figures are those of the neighbourhoods kept alone.',
  'Montants et chiffres connus par territoire sont ceux du territoire entier, dès qu’un de ses quartiers est retenu.':
    'Amounts and figures known by territory are those of the whole territory, as soon as one of its neighbourhoods is kept.',
  'Moyenne des quartiers pondérée par « {weight} » : une approximation, pas un taux publié.':
    'Mean of the neighbourhoods weighted by “{weight}”: an approximation, not a published rate.',
  'Moyenne simple des chiffres du fichier qui sont connus.':
    'Plain mean of the figures of the file that are known.',
  'Pas de chiffre au-dessus du quartier : {why}.': 'No figure above the neighbourhood: {why}.',
  'Rupture de série en {at} : {why}.': 'Break of the series in {at}: {why}.',
  'Référence : {rule}': 'Reference: {rule}',
  'Somme des chiffres du fichier qui sont connus.': 'Sum of the figures of the file that are known.',
  'Somme des quartiers dont le chiffre est publié.': 'Sum of the neighbourhoods whose figure is published.',
  'Un quartier 2024 est dit NPNRU quand un quartier NPNRU de 2015 le recouvre ; outre-mer rien ne le dit, et le filtre laisse ces quartiers de côté.':
    'A neighbourhood of 2024 is called NPNRU when an NPNRU neighbourhood of 2015 overlaps it; overseas nothing tells, and the filter leaves those neighbourhoods out.',
  'Un quartier de 2015 est compté dans ce contrat quand le quartier 2024 qui en couvre la plus grande part y est.':
    'A neighbourhood of 2015 counts in this contract when the neighbourhood of 2024 that covers most of it does.',
  'absent du fichier, pas dessiné': 'not in the file, not drawn',
  'année non dite par la source': 'year not given by the source',
  'au moins {percent}\u00a0% de sa surface': 'at least {percent}% of its area',
  'au-dessous': 'below',
  'au-dessus': 'above',
  'aucune différence': 'no difference',
  baisse: 'fall',
  'chiffre non publié': 'figure not published',
  'en tout dans le seul {singular} au chiffre connu, sur {all}':
    'in all in the one {singular} whose figure is known, out of {all}',
  'en tout dans les {known} {plural} dont le chiffre est connu, sur {all}':
    'in all in the {known} {plural} whose figure is known, out of {all}',
  'ensemble des QPV {generation}': 'all QPV of {generation}',
  'ensemble des QPV {generation}, la référence': 'all QPV of {generation}, the reference',
  hausse: 'rise',
  'la France': 'France',
  'la commune': 'the commune',
  'le seul {singular} au chiffre connu, sur {all}': 'the one {singular} whose figure is known, out of {all}',
  'les quartiers du contrat de ville': 'the neighbourhoods of the city contract',
  'les quartiers du département': 'the neighbourhoods of the department',
  'l’ensemble des quartiers': 'all neighbourhoods',
  'ne s’agrège pas': 'not aggregated',
  'non connu outre-mer': 'not known overseas',
  'par son centre': 'by its centre',
  point: 'point',
  points: 'points',
  proche: 'close',
  'quartier médian du département ({count})': 'median neighbourhood of the department ({count})',
  'référence inconnue': 'reference unknown',
  stable: 'steady',
  '{figures}\u202f; quartiers de {generation}': '{figures}; neighbourhoods of {generation}',
  '{known} quartier connu les deux années sur {parts}':
    '{known} of {parts} neighbourhoods known in both years',
  '{known} quartier connu sur {parts}': '{known} of {parts} neighbourhoods known',
  '{known} quartiers connus les deux années sur {parts}':
    '{known} of {parts} neighbourhoods known in both years',
  '{known} quartiers connus sur {parts}': '{known} of {parts} neighbourhoods known',
  '{measure}, communes des quartiers': '{measure}, communes of the neighbourhoods',
  '{measure}, ensemble des quartiers': '{measure}, all neighbourhoods',
  '{measure}\u00a0: {from} à {to}': '{measure}: {from} to {to}',
  '{singular} médian des {count} connus chaque année': 'median {singular} of the {count} known every year',
  '{singular} médian des {known} dont le chiffre est connu, sur {all}':
    'median {singular} of the {known} whose figure is known, out of {all}',
  '{what}, calculé': '{what}, calculated',
  '{what}, moyenne pondérée, une approximation ({known} QPV sur {parts})':
    '{what}, weighted mean, an approximation ({known} of {parts} QPV)',
  '{what}, publié': '{what}, published',
  '{what}, publié puis calculé': '{what}, published then calculated',
  '{what}, somme ({known} QPV sur {parts})': '{what}, sum ({known} of {parts} QPV)',
  '« {label} » ({file}) : {notOfficial}, jointes dans ce navigateur et envoyées nulle part.':
    '“{label}” ({file}): {notOfficial}, joined in this browser and sent nowhere.',
  '« {label} » : {notOfficial}, jointes dans ce navigateur et envoyées nulle part.':
    '“{label}”: {notOfficial}, joined in this browser and sent nowhere.',
  'écart avec {reference}': 'gap from {reference}',
  évolution: 'change'
} as const
