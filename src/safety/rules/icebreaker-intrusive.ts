import { at, findIn, phrases } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { neuroPride, thaiLab } from '../sources.ts';

const intrusive = /* @__PURE__ */ phrases({
  en: [
    'hug|hugs|hugging|kiss|kisses|cuddle|massage|blindfold|blindfolded|dance|dancing|jump|jumping|jumps|twerk|limbo|conga|pushups|handstand|sing|singing|earn|earns|salary|salaries|wage|wages|income|relationship|dating|single|married|virgin|virginity|sexual|sex|sexuality|divorce|divorced|boyfriend|girlfriend|ex|religion|religious|god|vote|voted|political|trauma|traumatic|traumas|worst_memory|childhood|grief|death|died|illness|diagnosis|addiction|embarrassing|embarrassed|humiliating|shameful|ashamed|secret|secrets|weigh|weight|pregnant|pregnancy|strip|undress|naked|breakup|breakups|heartbreak|crush|love_life|sex_life|body|diet|debt|debts|bankrupt|fired|cry|cried|therapy|mental_health|fertility|abortion|caste|ethnicity|race|hometown_accent|star_jumps|squats|back_rub|arm_wrestle|piggyback|lick|smell|whisper|confess|confession|lied|cheated|arrested',
    'hold|holding|join|link hands|arms',
    'touch|sit on|lap|shoulders',
    'by|your|how|what s? ..1 age',
    'how old',
    'by height|size',
    'year|when you? were|was? born',
    'never have i ever',
    'truth or dare',
    'spin the bottle',
    'biggest|deepest|worst ..1 fear|regret|failure|mistake|insecurity|experience',
    'two truths',
    'break|breaks up|ups',
    'skin colour|color',
    'worst|saddest|darkest|hardest ..1 thing|day|moment|memory|year|time',
    'happened to you ..2 child',
    'who ..3 love',
    'last|first ..1 time ..4 drunk|kissed|lonely',
  ],
  de: [
    'umarm*|küss*|kuss|massage|verbundenen|augenbinde|tanzen|tanzt|hüpf*|springen|springt|singen|singt|liegestütze|alter|alt|geburtsjahr|gewicht|größe|verdien*|gehalt|lohn|einkommen|beziehung|beziehungsstatus|single|verheiratet|sex|sexualität|partner|partnerin|exfreund|exfreundin|religion|glaube|glauben|wählst|gewählt|partei|trauma|traumatisch|traumatische|traumata|kindheit|krankheit|diagnose|verlust|peinlich*|blamiert|blamage|schämst|schämt|geheimnis|geheimnisse|trennung|trennungen|liebeskummer|liebesleben|schulden|herkunft|körper|diät|geweint|weinen|therapie|gestehe|gesteht|beichte|beichtet|kniebeugen|hampelmann|rücken|abtreibung|kündigung|gelogen|einsam|single_bist',
    'hände halten',
    'an die|den händen|hand',
    'größte|schlimmste angst|fehler|niederlage|erlebnis',
    'wahrheit oder pflicht',
    'ich habe noch nie',
  ],
  fr: [
    'embrass*|câlin|câlins|bises|massage|bandés|danse|dansez|danser|saut*|chantez|chanter|âge|ans|poids|taille|salaire|salaires|gagn*|revenus|couple|célibataire|marié|mariée|sexe|sexualité|amoureux|ex|amoureuse|religion|dieu|voté|votez|politique|traumatisme|traumatismes|trauma|enfance|maladie|deuil|diagnostic|gênant|gênante|embarrassant|embarrassante|embarrassants|honteux|honte|gênants|secret|secrets|rupture|ruptures|séparation|dettes|corps|régime|pleuré|pleurer|thérapie|avouez|avoue|confession|pompes|câliner|peau|divorce|divorcé|origine|origines|menti|seule_nuit',
    'main dans la',
    'tenez|tenir|prenez ..2 mains|main',
    'pire|plus_grande|plus_grosse ..1 peur|échec|souvenir|erreur|regret',
    'action ou vérité',
    'je n ai jamais',
  ],
  es: [
    'abraz*|beso|besos|besar|masaje|vendados|baila|bailad|bailar|baile|salta|saltad|saltar|canta|cantad|cantar|flexiones|edad|años|peso|altura|sueldo|salario|gana|ganas|cobras|cobra|ingresos|pareja|soltero|soltera|casado|casada|sexo|sexual|novio|novia|ex|religión|dios|votas|votaste|política|votado|trauma|traumas|traumático|traumática|infancia|enfermedad|duelo|diagnóstico|vergonzoso|vergonzosa|vergüenza|embarazosa|embarazoso|secreto|secretos|ruptura|rupturas|separación|deudas|cuerpo|dieta|llorado|llorar|terapia|confiesa|confesad|confesión|sentadillas|divorcio|origen|piel|mentido|votáis|ganáis',
    'de la mano',
    'cogeos|cogerse|dar|daos ..1 mano|manos',
    'peor|mayor ..1 miedo|fracaso|recuerdo|error|experiencia',
    'verdad o reto|atrevimiento',
    'yo nunca',
  ],
  it: [
    'abbracc*|bacio|baci|baciare|massaggio|bendati|balla|ballate|ballare|saltate|saltare|cantate|cantare|flessioni|età|anni|peso|altezza|stipendio|guadagn*|reddito|relazione|single|sposato|sposata|sesso|sessuale|fidanzato|fidanzata|ex|coppia|religione|dio|votato|voti|politica|trauma|traumi|traumatico|traumatica|infanzia|malattia|lutto|diagnosi|imbarazzante|imbarazzanti|vergogna|vergognoso|segreto|segreti|separazione|rottura|debiti|corpo|dieta|pianto|piangere|terapia|confessa|confessate|divorzio|origini|pelle|mentito|tradito|votate|saltelli',
    'per mano',
    'tenersi|tenetevi|prendetevi ..2 mano|mani',
    'peggiore|più grande ..1 paura|fallimento|ricordo|errore',
    'obbligo o verità',
    'io non ho mai',
  ],
  nl: [
    'knuffel*|omhels*|kus|kussen|zoen|zoenen|massage|geblinddoekt|blinddoek|dans|dansen|spring|springen|zing|zingen|opdrukken|leeftijd|oud|gewicht|lengte|verdien*|salaris|loon|inkomen|relatie|vrijgezel|getrouwd|seks|seksueel|seksualiteit|vriendje|ex|verkering|religie|geloof|god|stemt|gestemd|politiek|stem|gênant*|gênantste|beschamend|beschamende|schaam|schaamt|geheim|geheimen|scheiding|relatiebreuk|liefdesverdriet|liefdesleven|schulden|lichaam|dieet|gehuild|huilen|therapie|biecht|opbiechten|afkomst|huidskleur|gelogen|kniebuigingen|gescheiden',
    'handen vast',
    'hand in hand',
    'houd|hou|pak ..3 hand|handen',
    'trauma s|traumatisch|traumatische|jeugd|ziekte|rouw|diagnose',
    'grootste|ergste ..1 angst|fout|mislukking|herinnering|blunder',
    'waarheid of durven|doen',
    'ik heb nog nooit',
  ],
  pt: [
    'abraç*|beijo|beijos|beijar|massagem|vendados|dança|dancem|dançar|saltar|saltem|pular|pulem|cantar|cantem|flexões|idade|anos|peso|altura|salário|ganha|ganhas|ganham|rendimento|ordenado|vencimento|relação|relacionamento|solteiro|solteira|casado|casada|sexo|sexual|namorado|namorada|ex|religião|deus|votou|votas|política|votaste|trauma|traumas|traumático|traumática|infância|doença|luto|diagnóstico|vergonhoso|vergonhosa|vergonha|embaraçoso|embaraçosa|embaraçosos|constrangedor|constrangedora|segredo|segredos|separação|rutura|término|dívidas|corpo|dieta|chorou|choraste|chorar|terapia|confessa|confessem|confissão|divórcio|origem|pele|mentiste|traição|agachamentos|beijem',
    'mãos dadas',
    'dar|dêem|deem as mãos',
    'pior|maior ..1 medo|fracasso|memória|erro|lembrança',
    'verdade ou consequência|desafio',
    'eu nunca',
  ],
  not: [
    'dance company|music|film|book|history',
    'secret|hidden gem|garden',
    'no ..2 hugs|hugging|touching|dancing|singing',
    'middle|golden|iron|stone|bronze|digital age',
    'single object|item|word|book|thing|favourite|favorite|sentence|piece|most',
    'museum|library|book|object|building|manuscript|favourite|favorite ..3 weight|age|height',
    'how old is|are ..2 museum|library|oldest',
    'weight of',
    'old book|books|map|maps|photo|photos|object|favourite',
    'alte|altes|alten ..1 buch|karte|bücher|objekt|foto',
    'ex libris',
    'en|in|em|a anos|ans|años|anni recents',
    'in den letzten|nächsten',
    'last|next|past|recent|first ..1 years',
    'sing the praises',
    'best kept secret',
    'jump in|straight|right',
    'childhood book|books|library|museum|hero|favourite|favorite',
    'kindheit ..2 buch|bücher|museum',
    'how old ..3 building|object|book',
    'body of|text',
    'race track|to',
    'anybody|somebody else',
    'corps|cuerpo de',
    'corpo di',
    'körper und geist buch',
    'ice breaker',
    'fired up|clay|pottery',
  ],
});

export default /* @__PURE__ */ defineRule({
  id: 'icebreaker-intrusive',
  group: 'structure',
  severity: 'warning',
  messages: {
    title: 'The opener is easy for everybody',
    message: 'This opener will make some people uncomfortable: “{quote}”.',
    why: 'Touch, movement and private questions shut people out, and nobody likes to be the one who says no.',
    fix: 'Ask an easy, open question that everybody can answer, and let people pass.',
  },
  source: [thaiLab, neuroPride],
  examples: {
    bad: { icebreaker: 'Line up by age, then say what you earn.' },
    good: { icebreaker: 'Which book did you last recommend to someone, and why?' },
  },
  check(context) {
    const text = context.event.icebreaker?.trim();
    if (!text) return 'not-applicable';
    const path = ['icebreaker'];
    const [hit] = findIn(intrusive, { path, text });
    if (!hit) return 'pass';
    const value = 'Which book, object or place did you last recommend to someone, and why?';
    return { ...at(hit), suggestion: { path, value }, confidence: 0.7 };
  },
});
