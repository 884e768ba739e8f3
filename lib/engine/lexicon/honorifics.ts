/** Titles that stand before a person's name; several may follow each other ("Foreign Minister Dr"). Lower case, no stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen " +
    "emperor empress emir sheikh sheik shaikh sultan shah ayatollah imam mullah rabbi pope cardinal archbishop bishop father " +
    "sister reverend rev pastor mother brother saint president vice-president premier chancellor minister secretary senator " +
    "sen representative rep congressman congresswoman governor gov mayor deputy chairman chairwoman chair chief director " +
    "commissioner ambassador envoy judge justice attorney prosecutor general gen lieutenant lt colonel col major maj captain " +
    "capt commander cmdr admiral adm brigadier brig sergeant sgt corporal marshal field-marshal inspector superintendent " +
    "detective constable officer sheriff spokesman spokeswoman spokesperson leader analyst correspondent journalist coach " +
    "striker midfielder speaker whip mp mep cllr councillor comrade haji hajji señor señora herr frau monsieur madame first " +
    "lady crown foreign prime interior defence defense finance health justice education energy environment"
  ).split(" "),
);

/** The titles above that are also ordinary words before a capital: they make a person of what follows only in a run of capitals. */
export const WEAK_HONORIFICS: ReadonlySet<string> = new Set(
  "first crown foreign prime interior defence defense finance health justice education energy environment chief officer deputy father mother sister brother count whip".split(
    " ",
  ),
);

/** Given names common enough in reports to make a person of "Anna Kerr" without a title. Folded to lower case, no accents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abbas abdel abdul abdullah abdulrahman abraham abu adam adel adrian agnes ahmad ahmed aisha alan albert alberto alejandro aleksandr " +
    "alessandro alex alexander alexandra alexei alfred ali alice alina alison amanda amir amy ana anastasia anders andre andrea " +
    "andreas andrei andres andrew andrii andriy andrzej andy angela angelo anita ann anna anne annie anthony antoine anton " +
    "antonio antony anwar arthur arturo ashraf asif aung austin ayman bader barack barbara bashar bassam ben benjamin benny bernard bernie " +
    "bill bob boris brad brenda brian bruce bruno camille carl carla carlos carmen carol caroline carolina catherine cecilia cesar charles " +
    "charlie charlotte chen chris christian christina christine christopher claire claudia colin craig cristina cyril daniel " +
    "daniela danny darren dave david dean deborah denis dennis diana diego dimitri dmitri dmitry dmytro dominic donald doris dorothy " +
    "douglas ed eddie eduardo edward ekaterina elena eli elias elizabeth ellen emily emma emmanuel enrique eric erica erik ernesto " +
    "esther ethan eva evelyn fadi faisal farid fatima federico felipe felix fernando fiona florence francis francisco " +
    "francois frank franz fred frederick gabriel gareth gary geoffrey george gerald gerard giorgio giovanni giuseppe gordon grace " +
    "graham greg gregory guillermo gustavo hadi hafez hakan hamid hamza hannah hans harold harry hasan hassan hector heinz helen " +
    "helena henri henry hillary hugo hussein ian ibrahim igor ilya imran ingrid irina isaac isabel ivan jack jacob jacques jaime " +
    "jake jamal james jan jane janet jasmine jason javier jean jeff jeffrey jennifer jens jeremy jerome jerry jessica jesus jim joan joanna " +
    "joao joe joel johan johannes john jonas jonathan jorge jose joseph joshua josé juan judith julia julian julie julio justin " +
    "kamal kamala karen karim karl kate katherine kathleen katrin keir keith kelly ken kenneth kevin khaled khalid kim kofi konstantin kristina kyle " +
    "larry lars laura lauren laurent leila lena leo leon leonardo leonid leslie lewis lily linda lisa liu liz louis louise lucas " +
    "lucia lucy luigi luis luiz lukas lydia magnus mahmoud malcolm manuel marc marcel marco marcos marcus margaret maria mariam mariana marie mario marina mark marta " +
    "martha martin mary maryam mateo matteo matthew matthias maurice max maya mehdi mehmet melissa michael michel michelle miguel " +
    "mikael mike mikhail milan mohamad mohamed mohammad mohammed moises monica mohsen muhammad murat mustafa mykola nabil nadia najib narendra nasser natalia natalie natasha " +
    "nathan nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nina noah nora norman oleg oleksandr oleksii olga oliver olivia " +
    "olivier omar oscar osama otto pablo pamela paolo patricia patrick paul paula pavel pedro penny peter petr petra petro phil " +
    "philip philippe pierre piotr rachel rafael rahul raj rajesh ralph ramon rania raul rebecca recep ricardo richard rick rita robert roberto robin " +
    "rodrigo roger roland roman ron ronald rosa rose ruth ryan sabine sadiq said salim salman sam samantha samir samuel sandra sanjay sara sarah scott " +
    "sean sebastian sergei sergey sergio serhii shane sharon sheila shinzo silvia simon sofia sonia sophie stefan stefano stella stephanie " +
    "stephen steve steven stuart sunil susan susanne svetlana sylvia tamara tanya tariq tatiana ted teresa terry thomas tim timothy " +
    "tina tom tomas tommy tony trevor ursula usman valentina valeria valery vanessa vera veronica victor victoria vijay viktor vincent virginia vitali vladimir " +
    "volodymyr walid walter wang wayne wendy werner william wolfgang xavier xi yahya yan yasmin yasser yevgeny yoav yousef youssef yulia yuri yusuf yves zainab zhang " +
    "zoe"
  ).split(" "),
);
