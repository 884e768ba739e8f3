-- A ruling keeps its evidence and its reason for dismissal too.
DROP TRIGGER `verdicts_keep`;
--> statement-breakpoint
CREATE TRIGGER `verdicts_keep` BEFORE UPDATE OF `id`, `story_id`, `fact_id`, `kind`, `position_id`, `superseded_by_position_id`, `rationale`, `actor`, `created_at`, `basis`, `dismissal`, `evidence` ON `verdicts`
BEGIN SELECT RAISE(ABORT, 'a verdict never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_keep` BEFORE UPDATE OF `id`, `story_id`, `fact_id`, `body`, `actor`, `created_at` ON `comments`
BEGIN SELECT RAISE(ABORT, 'a comment keeps its words'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_stay` BEFORE DELETE ON `comments`
BEGIN SELECT RAISE(ABORT, 'a comment is removed, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_replace` BEFORE INSERT ON `comments`
WHEN EXISTS (SELECT 1 FROM `comments` WHERE `id` = NEW.`id`)
BEGIN SELECT RAISE(ABORT, 'a comment is never written over'); END;
