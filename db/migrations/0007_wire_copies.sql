-- Two outlets may print one wire text: each copy is a source of its own. One outlet's text still stands in a story once.
DROP INDEX `sources_story_sha256`;--> statement-breakpoint
CREATE INDEX `sources_story_sha256` ON `sources` (`story_id`,`sha256`);--> statement-breakpoint
DROP TRIGGER `sources_replace`;
--> statement-breakpoint
CREATE TRIGGER `sources_replace` BEFORE INSERT ON `sources`
WHEN EXISTS (SELECT 1 FROM `sources` WHERE `id` = NEW.`id` OR (`story_id` = NEW.`story_id` AND `sha256` = NEW.`sha256` AND `outlet_id` IS NEW.`outlet_id`) OR `replaces_id` = NEW.`replaces_id`)
BEGIN SELECT RAISE(ABORT, 'a source is never written over'); END;
