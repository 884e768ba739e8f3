import Link from "next/link";
import { startAnalysis } from "@/app/actions/analysis";
import { setNeverSend } from "@/app/actions/forbid-sending";
import { HiddenFieldForm } from "@/app/components/hidden-field-form";
import { counted } from "@/app/surface/wording";
import type { Database } from "@/db/client";
import { type StoryModel as Model, storyModel } from "@/db/queries/story-model";
import { modelStatus } from "@/lib/operations/desk-model";
import { type AskingEstimate, estimateAsking } from "@/lib/operations/estimate-asking";

/** What a language model has to do with the story: what it cost, what is wanting, and whether it may see it. */
export async function StoryModel({ db, storyId }: { db: Database; storyId: string }) {
  const [story, desk] = await Promise.all([storyModel(db, storyId), modelStatus(db.read)]);
  if (story === null || (desk.model.is === "off" && story.linkedWith === null && !story.neverSend)) return null;
  const on = desk.model.is === "on" && !story.neverSend;
  const estimate = on ? await estimateAsking(db, storyId, desk.shown.model) : null;
  const price = ({ inputTokens, outputTokens }: Pick<AskingEstimate, "inputTokens" | "outputTokens">) =>
    priceWords((inputTokens * desk.shown.inputPrice + outputTokens * desk.shown.outputPrice) / 1_000_000);
  return (
    <section aria-labelledby="story-model" className="mt-8 border-t border-hairline pt-6">
      <h2 id="story-model" className="mb-2 font-serif text-read font-semibold">
        Language model
      </h2>
      {desk.model.is === "wrong" && <p className="text-refused">{desk.model.message}</p>}
      <p>{takingPart(story, on ? desk.shown.model : null)}</p>
      {story.spent.calls > 0 && (
        <p className="text-meta text-soft tabular-nums">
          {counted(story.spent.calls, "question")}, {counted(story.spent.tokens, "token")} so far{price(story.spent)}
        </p>
      )}
      {estimate !== null && estimate.calls > 0 && (
        <>
          <p className="text-meta text-soft tabular-nums">
            The next analysis asks some {counted(estimate.calls, "question")}, about{" "}
            {counted(Math.ceil((estimate.inputTokens + estimate.outputTokens) / 1000) * 1000, "token")}
            {price(estimate)}
          </p>
          {story.notice === null && (
            <HiddenFieldForm action={startAnalysis} label="Ask the model" fields={{ storyId }} button="Ask it now" />
          )}
        </>
      )}
      {story.notice !== null && (
        <div className="mt-2 rounded-md bg-disputed-wash px-3 py-2">
          <p role="status">{story.notice} Where it gave no answer, the rules stand alone.</p>
          {on && (
            <HiddenFieldForm
              action={startAnalysis}
              label="Ask the model again"
              fields={{ storyId }}
              button="Ask again"
            />
          )}
        </div>
      )}
      <HiddenFieldForm
        action={setNeverSend}
        label="What the model may see"
        fields={{ storyId, neverSend: String(!story.neverSend) }}
        button={story.neverSend ? "Let a model see this story" : "Never send this story to a model"}
      />
      <p className="mt-2 text-meta text-soft">
        <Link className="link" href="/settings">
          What is sent, and where to
        </Link>
      </p>
    </section>
  );
}

function takingPart({ neverSend, linkedWith }: Model, model: string | null): string {
  if (neverSend) return "This story is never sent to a model.";
  if (model === null)
    return linkedWith === null ? "No model takes part." : `Off. What ${linkedWith} proposed before stays.`;
  return linkedWith === model ? `Read with ${model}.` : `${model} takes part from the next analysis on.`;
}

function priceWords(price: number): string {
  return price > 0 ? ` (${price.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 4 })})` : "";
}
