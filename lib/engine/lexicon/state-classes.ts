import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { alarmStateClasses } from "@/lib/engine/lexicon/state-classes/alarms";
import { businessStateClasses } from "@/lib/engine/lexicon/state-classes/business";
import { circumstanceStateClasses } from "@/lib/engine/lexicon/state-classes/circumstances";
import { conductStateClasses } from "@/lib/engine/lexicon/state-classes/conduct";
import { courtsStateClasses } from "@/lib/engine/lexicon/state-classes/courts";
import { diplomacyStateClasses } from "@/lib/engine/lexicon/state-classes/diplomacy";
import { disasterStateClasses } from "@/lib/engine/lexicon/state-classes/disaster";
import { encounterStateClasses } from "@/lib/engine/lexicon/state-classes/encounters";
import { evidenceStateClasses } from "@/lib/engine/lexicon/state-classes/evidence";
import { generalStateClasses } from "@/lib/engine/lexicon/state-classes/general";
import { healthStateClasses } from "@/lib/engine/lexicon/state-classes/health";
import { healthProductsStateClasses } from "@/lib/engine/lexicon/state-classes/health-products";
import { informationStateClasses } from "@/lib/engine/lexicon/state-classes/information";
import { journeyStateClasses } from "@/lib/engine/lexicon/state-classes/journeys";
import { labourStateClasses } from "@/lib/engine/lexicon/state-classes/labour";
import { moneyStateClasses } from "@/lib/engine/lexicon/state-classes/money";
import { paperStateClasses } from "@/lib/engine/lexicon/state-classes/papers";
import { plansStateClasses } from "@/lib/engine/lexicon/state-classes/plans";
import { politicsStateClasses } from "@/lib/engine/lexicon/state-classes/politics";
import { protestStateClasses } from "@/lib/engine/lexicon/state-classes/protest";
import { sportStateClasses } from "@/lib/engine/lexicon/state-classes/sport";
import { transportStateClasses } from "@/lib/engine/lexicon/state-classes/transport";
import { warStateClasses } from "@/lib/engine/lexicon/state-classes/war";
import { warForceStateClasses } from "@/lib/engine/lexicon/state-classes/war-force";
import { weatherStateClasses } from "@/lib/engine/lexicon/state-classes/weather";

/**
 * All state classes. Verbs stand as lemmas, and so do the verbs inside phrases; nouns inside phrases stand as the idiom
 * has them ("behind bars"), so a reader must try both the form and the lemma. "*" stands for one or two words of any kind.
 * The mere negation of the opposed state's words ("refuse to leave") is left out: a reader turns a negated clause round.
 * An idiom that holds its own negation ("no case to answer") means its state as it is and must not be turned again.
 */
export const STATE_CLASSES: readonly StateClass[] = [
  ...warStateClasses,
  ...warForceStateClasses,
  ...disasterStateClasses,
  ...transportStateClasses,
  ...courtsStateClasses,
  ...protestStateClasses,
  ...politicsStateClasses,
  ...diplomacyStateClasses,
  ...businessStateClasses,
  ...labourStateClasses,
  ...healthStateClasses,
  ...healthProductsStateClasses,
  ...sportStateClasses,
  ...weatherStateClasses,
  ...informationStateClasses,
  ...plansStateClasses,
  ...alarmStateClasses,
  ...encounterStateClasses,
  ...evidenceStateClasses,
  ...journeyStateClasses,
  ...moneyStateClasses,
  ...paperStateClasses,
  ...circumstanceStateClasses,
  ...conductStateClasses,
  ...generalStateClasses,
];
