-- What the store must never do, whoever asks. BEFORE INSERT guards are there because INSERT OR REPLACE deletes the row in
-- its way without firing DELETE triggers.
CREATE TRIGGER `sources_keep` BEFORE UPDATE OF `id`, `story_id`, `text`, `sha256`, `chars`, `replaces_id`, `added_at`, `added_by` ON `sources`
BEGIN SELECT RAISE(ABORT, 'a source never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `sources_stay` BEFORE DELETE ON `sources`
BEGIN SELECT RAISE(ABORT, 'a source is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `sources_replace` BEFORE INSERT ON `sources`
WHEN EXISTS (SELECT 1 FROM `sources` WHERE `id` = NEW.`id` OR (`story_id` = NEW.`story_id` AND `sha256` = NEW.`sha256`) OR `replaces_id` = NEW.`replaces_id`)
BEGIN SELECT RAISE(ABORT, 'a source is never written over'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_keep` BEFORE UPDATE OF `id`, `story_id`, `source_id`, `start`, `end`, `quote`, `origin` ON `claims`
WHEN NEW.`id` IS NOT OLD.`id` OR NEW.`story_id` IS NOT OLD.`story_id` OR NEW.`source_id` IS NOT OLD.`source_id` OR NEW.`start` IS NOT OLD.`start`
  OR NEW.`end` IS NOT OLD.`end` OR NEW.`quote` IS NOT OLD.`quote` OR NEW.`origin` IS NOT OLD.`origin`
BEGIN SELECT RAISE(ABORT, 'a claim keeps its quote'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_stay` BEFORE DELETE ON `claims`
BEGIN SELECT RAISE(ABORT, 'a claim is retired, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `claim_links_keep` BEFORE UPDATE OF `id`, `story_id`, `claim_id`, `fact_id`, `by`, `actor`, `created_at` ON `claim_links`
BEGIN SELECT RAISE(ABORT, 'a link keeps what it says'); END;
--> statement-breakpoint
CREATE TRIGGER `claim_links_retire_once` BEFORE UPDATE OF `retired_at` ON `claim_links`
WHEN OLD.`retired_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a retired link stays retired'); END;
--> statement-breakpoint
CREATE TRIGGER `claim_links_stay` BEFORE DELETE ON `claim_links`
BEGIN SELECT RAISE(ABORT, 'a link is retired, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `claim_links_replace` BEFORE INSERT ON `claim_links`
WHEN EXISTS (SELECT 1 FROM `claim_links` WHERE `id` = NEW.`id`
  OR (NEW.`retired_at` IS NULL AND `retired_at` IS NULL AND `claim_id` = NEW.`claim_id`))
BEGIN SELECT RAISE(ABORT, 'a claim has one live link'); END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_keep` BEFORE UPDATE OF `id`, `story_id`, `fact_id`, `kind`, `position_id`, `superseded_by_position_id`, `rationale`, `actor`, `created_at`, `basis` ON `verdicts`
BEGIN SELECT RAISE(ABORT, 'a verdict never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_supersede_once` BEFORE UPDATE OF `superseded_by` ON `verdicts`
WHEN OLD.`superseded_by` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a verdict is superseded once'); END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_retract_once` BEFORE UPDATE OF `retracted_at`, `retracted_by`, `retracted_reason` ON `verdicts`
WHEN OLD.`retracted_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a verdict is retracted once'); END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_stay` BEFORE DELETE ON `verdicts`
BEGIN SELECT RAISE(ABORT, 'a verdict is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `verdicts_replace` BEFORE INSERT ON `verdicts`
WHEN EXISTS (SELECT 1 FROM `verdicts` WHERE `id` = NEW.`id`
  OR (`fact_id` = NEW.`fact_id` AND `superseded_by` IS NULL AND `retracted_at` IS NULL
    AND NEW.`superseded_by` IS NULL AND NEW.`retracted_at` IS NULL))
BEGIN SELECT RAISE(ABORT, 'a fact has one live verdict'); END;
--> statement-breakpoint
CREATE TRIGGER `notes_keep` BEFORE UPDATE ON `notes`
BEGIN SELECT RAISE(ABORT, 'a note is written anew, not changed'); END;
--> statement-breakpoint
CREATE TRIGGER `notes_stay` BEFORE DELETE ON `notes`
BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `notes_replace` BEFORE INSERT ON `notes`
WHEN EXISTS (SELECT 1 FROM `notes` WHERE `id` = NEW.`id`)
BEGIN SELECT RAISE(ABORT, 'a note is never written over'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_keep` BEFORE UPDATE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_stay` BEFORE DELETE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'the log is never cut'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_replace` BEFORE INSERT ON `audit_events`
WHEN EXISTS (SELECT 1 FROM `audit_events` WHERE `id` = NEW.`id`)
BEGIN SELECT RAISE(ABORT, 'the log is never written over'); END;
