CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`query` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`folded`) WHERE removed_at is null;--> statement-breakpoint
CREATE TABLE `story_visits` (
	`story_id` text NOT NULL,
	`actor` text NOT NULL,
	`event_id` integer NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`story_id`, `actor`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `claims_source`;--> statement-breakpoint
CREATE INDEX `claims_evidence` ON `claims` (`id`,`source_id`,`retired_at`);--> statement-breakpoint
CREATE INDEX `claims_retired` ON `claims` (`story_id`,`id`) WHERE retired_at is not null;--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source_id`,`start`,`retired_at`);--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_to` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_by` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_at` text;--> statement-breakpoint
CREATE INDEX `claim_links_standing` ON `claim_links` (`story_id`,`fact_id`,`claim_id`) WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX `claim_links_place` ON `claim_links` (`claim_id`,`fact_id`) WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX `contradictions_open` ON `contradictions` (`story_id`,`fact_id`,`kind`,`class`,`severity`,`claim_a`,`claim_b`) WHERE retired_at is null and dismissed_at is null;