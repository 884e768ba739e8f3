-- Facts that people made were named by them; links that people made become acts of correction, so that they can be undone.
UPDATE `facts` SET `statement_by` = `made_by`;
--> statement-breakpoint
INSERT INTO `corrections` (`id`, `story_id`, `kind`, `fact_id`, `actor`, `created_at`)
SELECT 'corr_' || substr(`id`, 6), `story_id`, CASE WHEN `fact_id` IS NULL THEN 'claims-removed' ELSE 'claims-moved' END, `fact_id`, coalesce(`actor`, ''), `created_at`
FROM `claim_links` WHERE `by` = 'person' AND `retired_at` IS NULL;
--> statement-breakpoint
UPDATE `claim_links` SET
  `correction_id` = 'corr_' || substr(`id`, 6),
  `replaces_id` = (SELECT `before`.`id` FROM `claim_links` AS `before`
    WHERE `before`.`claim_id` = `claim_links`.`claim_id` AND `before`.`retired_at` <= `claim_links`.`created_at`
    ORDER BY `before`.`retired_at` DESC, `before`.`rowid` DESC LIMIT 1)
WHERE `by` = 'person' AND `retired_at` IS NULL;
--> statement-breakpoint
CREATE TRIGGER `claim_links_keep_act` BEFORE UPDATE OF `placed_by`, `correction_id`, `replaces_id`, `merged_from_id` ON `claim_links`
BEGIN SELECT RAISE(ABORT, 'a link keeps what it says'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_keep` BEFORE UPDATE OF `id`, `story_id`, `kind`, `fact_id`, `other_fact_id`, `claim_id`, `question_before`, `question_after`, `reason`, `actor`, `created_at` ON `corrections`
BEGIN SELECT RAISE(ABORT, 'a correction keeps what it says'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_undo_once` BEFORE UPDATE OF `undone_at`, `undone_by` ON `corrections`
WHEN OLD.`undone_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a correction is undone once'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_stay` BEFORE DELETE ON `corrections`
BEGIN SELECT RAISE(ABORT, 'a correction is undone, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_replace` BEFORE INSERT ON `corrections`
WHEN EXISTS (SELECT 1 FROM `corrections` WHERE `id` = NEW.`id`)
BEGIN SELECT RAISE(ABORT, 'a correction is never written over'); END;
