export default {
  'Aucun montant n’est connu au quartier même.': 'No amount is known for the neighbourhood itself.',
  'Aucun montant n’est connu à ce contrat de ville.': 'No amount is known for this city contract.',
  'Aucun montant n’est connu à ce département.': 'No amount is known for this department.',
  'Aucun quartier de 2015 ne le recouvre.': 'No 2015 neighbourhood overlaps it.',
  'Aucun quartier de 2024 n’a été dessiné sur lui.': 'No 2024 neighbourhood was drawn on it.',
  'Avant 2024 : {name} ({code})': 'Before 2024: {name} ({code})',
  'Ce quartier de 2015 couvre {shareOfOwn} de la surface du quartier 2024, qui reprend {shareOfKin} de la sienne. Ses chiffres sont les siens : ils ne se mêlent pas à ceux de 2024.':
    'This 2015 neighbourhood covers {shareOfOwn} of the area of the 2024 one, which takes up {shareOfKin} of its own. Its figures are its own: they are not mixed with those of 2024.',
  'Ce qui manque ici, et précautions': 'What is missing here, and cautions',
  'Chiffres nationaux lus dans des pages publiques, qui ne disent pas toujours sur quels contours de quartiers.':
    'National figures read in public pages, which do not always say on which outlines of neighbourhoods.',
  'Chiffres nationaux lus dans des pages publiques.': 'National figures read in public pages.',
  'Connu au contrat de ville ou plus finement': 'Known for the city contract or at a finer level',
  'Connu au département ou plus finement': 'Known for the department or at a finer level',
  'Connu au département seulement : {name}': 'Known for the department only: {name}',
  'Connu au quartier': 'Known for the neighbourhood',
  'Connu pour tout le contrat de ville : {name}': 'Known for the whole city contract: {name}',
  'Contours\u00a0: ANCT, IGN, simplifiés.': 'Outlines: ANCT, IGN, simplified.',
  'En brique, le quartier\u00a0; en gris, les autres quartiers.':
    'In brick red, the neighbourhood; in grey, the others.',
  'En brique, ses quartiers 2024\u00a0; en gris, les autres quartiers.':
    'In brick red, its 2024 neighbourhoods; in grey, the others.',
  'Ensemble des QPV': 'All QPV',
  'Et {count} autre bénéficiaire.': 'And {count} other beneficiary.',
  'Et {count} autres bénéficiaires.': 'And {count} other beneficiaries.',
  France: 'France',
  'France métropolitaine': 'mainland France',
  'Il n’existe pas de fichier ouvert des montants du NPNRU par projet : le relevé est incomplet.':
    'There is no open file of NPNRU amounts by project: what was found is incomplete.',
  'Inconnus : les contours de 2015 ne sont pas publiés outre-mer, rien ne dit quel quartier lui a précédé.':
    'Unknown: the outlines of 2015 are not published overseas, nothing says which neighbourhood came before it.',
  'Inconnus : son contour n’est pas publié, rien ne dit quel quartier lui a succédé.':
    'Unknown: its outline is not published, nothing says which neighbourhood came after it.',
  'Indicateurs de ses quartiers {generation}': 'Indicators of its {generation} neighbourhoods',
  'Indicateurs du quartier {generation}': 'Indicators of the {generation} neighbourhood',
  'La source ne dit pas l’année de ces chiffres\u00a0: aucune évolution ne peut en être tirée.':
    'The source does not say the year of these figures: no change can be drawn from them.',
  'Le premier territoire n’est dans aucun contrat de ville connu.':
    'The first territory is in no known city contract.',
  'Le premier territoire n’est dans aucun département.': 'The first territory is in no department.',
  'Le taux de pauvreté et le taux d’emploi de la commune et du département entier ne sont pas dans les sources retenues : la comparaison se fait avec leurs quartiers.':
    'The poverty and employment rates of the whole commune and department are not in the sources used: the comparison is with their neighbourhoods.',
  'Les QPV 2015 dont le principal successeur, par la surface, est un quartier de ce contrat.':
    'The 2015 QPV whose main successor, by area, is a neighbourhood of this contract.',
  'Les postes et les subventions ne sont pas publiés par quartier : ils sont connus au contrat de ville ou au département.':
    'Posts and grants are not published by neighbourhood: they are known for the city contract or the department.',
  'Les {others} autres indicateurs sont à l’adresse de cette fiche.':
    'The {others} other indicators are at the address of this page.',
  'Les {shown} premiers, et {left} autres montants à l’adresse de cette fiche.':
    'The first {shown}; {left} other amounts are at the address of this page.',
  'Les {shown} premiers, et {left} autres partenaires à l’adresse de cette fiche.':
    'The first {shown}; {left} other partners are at the address of this page.',
  'Les {shown} premiers, les plus peuplés ; et {left} autres à l’adresse de cette fiche.':
    'The {shown} with most inhabitants; {left} others are at the address of this page.',
  'L’INSEE ne publie pas sa population.': 'INSEE does not publish its population.',
  'Page {number}': 'Page {number}',
  'Pas de carte\u00a0: le contour de ce quartier n’est publié par aucune des sources retenues.':
    'No map: none of the sources used publishes the outline of this neighbourhood.',
  'Programmes présents et partenaires': 'Programmes present and partners',
  'Précautions des producteurs : {cautions}': 'Cautions of the producers: {cautions}',
  'Périmètres du PNRU numérisés dans ces communes\u00a0: {perimeters}.':
    'PNRU perimeters digitised in these communes: {perimeters}.',
  'QPV : {territory}': 'QPV: {territory}',
  'QPV du contrat': 'QPV of the contract',
  'QPV du contrat : {name}': 'QPV of the contract: {name}',
  'QPV du contrat\u00a0: les quartiers 2015 dont le principal successeur, par la surface, y est.':
    'QPV of the contract: the 2015 neighbourhoods whose main successor, by area, is in it.',
  'QPV du département': 'QPV of the department',
  'QPV du département ({how})': 'QPV of the department ({how})',
  'QPV du département : {name}': 'QPV of the department: {name}',
  'QPV hexagone': 'QPV of mainland France',
  'QPV médian': 'Median QPV',
  'QPV médian de France': 'Median QPV of France',
  'QPV médian {generation}': 'Median {generation} QPV',
  'QPV médian\u00a0: la moitié des quartiers {generation} de France sont au-dessus, la moitié au-dessous.':
    'Median QPV: half of the {generation} neighbourhoods of France are above it, half below.',
  'QPV total': 'All QPV',
  'Quartier prioritaire 2015': '2015 priority neighbourhood',
  'Quartier prioritaire 2024': '2024 priority neighbourhood',
  Rien: 'Nothing',
  'Rien ne dit quel quartier ou quel contrat en a reçu quelle part.':
    'Nothing says which neighbourhood or contract received what part of it.',
  'Sites nommés par des pages publiques\u00a0: {sites}.': 'Sites named by public pages: {sites}.',
  'Son contour, sa superficie et son successeur ne sont pas publiés.':
    'Its outline, its area and its successor are not published.',
  'Superficie, mesurée sur le contour': 'Area, measured on the outline',
  'Un nombre s’additionne\u00a0; une moyenne pondérée par la population est une approximation\u00a0; ce qui ne s’agrège pas (médianes, taux sans dénominateur publié) est donné par la médiane des quartiers. Un ensemble dont moins de la moitié des quartiers sont connus n’a pas de chiffre.':
    'A number adds up; a mean weighted by population is an approximation; what cannot be aggregated (medians, rates without a published denominator) is given by the median of the neighbourhoods. A set of which fewer than half the neighbourhoods are known has no figure.',
  'code qualité {note} du producteur': 'producer’s quality code {note}',
  'connu au contrat de ville': 'known for the city contract',
  'connu au département': 'known for the department',
  'connu au quartier': 'known for the neighbourhood',
  'connu pour la France': 'known for France',
  'connu à la région': 'known for the region',
  'dans la liste des 448 quartiers de l’ANRU': 'in ANRU’s list of 448 neighbourhoods',
  'dans une commune de ses quartiers': 'in a commune of its neighbourhoods',
  'dans une commune du département': 'in a commune of the department',
  'dans une commune du quartier, pas forcément dans le quartier':
    'in a commune of the neighbourhood, not necessarily in the neighbourhood',
  'deux millésimes qui se suivent : pas une évolution': 'two consecutive vintages: not a change',
  'dont {count} sous secret statistique': '{count} of them under statistical secrecy',
  'fiche {name} {code}': 'page {name} {code}',
  hexagone: 'mainland',
  'lettre vue à Mayotte seulement, que la source n’explique pas':
    'letter seen in Mayotte only, which the source does not explain',
  'moy.': 'mean',
  'moyenne pondérée': 'weighted mean',
  'méd.': 'med.',
  métropole: 'mainland',
  'page peu sûre': 'unsure page',
  'par un QPV 2015 du programme qui le recouvre': 'through a 2015 QPV of the programme that overlaps it',
  'pas les mêmes quartiers d’une année à l’autre': 'not the same neighbourhoods from one year to the next',
  'périmètre identique à celui de 2015': 'same perimeter as in 2015',
  'périmètre modifié depuis 2015': 'perimeter changed since 2015',
  'quartier nouveau en 2024': 'neighbourhood new in 2024',
  'sans raison dite par la source': 'with no reason given by the source',
  'som.': 'sum',
  'som.\u00a0: somme\u00a0; moy.\u00a0: moyenne pondérée\u00a0; méd.\u00a0: médiane\u00a0; 18/19\u00a0: connus pour 18 des 19 quartiers.':
    'mean: weighted mean; med.: median; 18/19: known for 18 of the 19 neighbourhoods.',
  somme: 'sum',
  'trop peu de quartiers connus': 'too few neighbourhoods known',
  'une seule année comparable': 'only one comparable year',
  'unités urb.': 'urban units',
  'unités urbaines englobantes': 'surrounding urban units',
  '{change}\u00a0point': '{change}\u00a0point',
  '{change}\u00a0points': '{change}\u00a0points',
  '{code}, génération {generation}': '{code}, {generation} generation',
  '{count} habitant': '{count} inhabitant',
  '{count} habitants': '{count} inhabitants',
  '{count} quartier 2024': '{count} 2024 neighbourhood',
  '{count} quartiers 2024': '{count} 2024 neighbourhoods',
  '{kind}, ses quartiers {generation}': '{kind}, its {generation} neighbourhoods',
  '{label}, année non dite': '{label}, year not stated',
  '{low} à {high}, {count}\u00a0communes, {years}': '{low} to {high}, {count}\u00a0communes, {years}',
  '{names} et {count} autre': '{names} and {count} other',
  '{name}, fiche': '{name}, page',
  '{programme} {year} : le fichier n’a aucune ligne pour {department} ({count} postes l’année voisine). Ce n’est pas un zéro.':
    '{programme} {year}: the file has no row for {department} ({count} posts in the neighbouring year). This is not a zero.',
  '{territory}, écrit {figure}': '{territory}, written “{figure}”',
  '{title} : aucune source retenue n’en publie.': '{title}: none of the sources used publishes any.',
  '{title} : {count} des {size} indicateurs ne sont pas publiés pour ce quartier, {why}.':
    '{title}: {count} of the {size} indicators are not published for this neighbourhood, {why}.',
  '{title} : {count} des {size} indicateurs ne sont pas publiés pour ce territoire, {why}.':
    '{title}: {count} of the {size} indicators are not published for this territory, {why}.',
  '{used} des {areas}\u00a0QPV': '{used} of the {areas}\u00a0QPV',
  'Évolution\u00a0: de la première à la dernière année comparable, sans rupture de série entre elles\u00a0; deux millésimes qui se suivent ne se lisent pas comme une évolution (avertissement du producteur). Les euros sont ceux de chaque année.':
    'Change: from the first to the last comparable year, with no break in series between them; two consecutive vintages are not read as a change (warning of the producer). Euros are those of each year.'
} as const
