CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`body` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_fact` ON `comments` (`fact_id`,`created_at`) WHERE removed_at is null;--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`kind` text NOT NULL,
	`fact_id` text,
	`other_fact_id` text,
	`claim_id` text,
	`question_before` text,
	`question_after` text,
	`reason` text,
	`actor` text NOT NULL,
	`created_at` text NOT NULL,
	`undone_at` text,
	`undone_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_story` ON `corrections` (`story_id`);--> statement-breakpoint
CREATE INDEX `corrections_fact` ON `corrections` (`fact_id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`comment_id` text NOT NULL,
	`name` text NOT NULL,
	`seen_at` text,
	PRIMARY KEY(`comment_id`, `name`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_name` ON `mentions` (`name`,`seen_at`);--> statement-breakpoint
CREATE TABLE `model_answers` (
	`key` text PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`prompt` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`kept_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `model_calls` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` text NOT NULL,
	`at` text NOT NULL,
	`model` text NOT NULL,
	`prompt` text NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `model_calls_story` ON `model_calls` (`story_id`);--> statement-breakpoint
CREATE INDEX `model_calls_at` ON `model_calls` (`at`);--> statement-breakpoint
CREATE TABLE `model_choices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text,
	`model` text,
	`key` text,
	`concurrency` integer NOT NULL,
	`timeout_seconds` integer NOT NULL,
	`story_tokens` integer NOT NULL,
	`day_tokens` integer NOT NULL,
	`input_price` real NOT NULL,
	`output_price` real NOT NULL,
	`chosen_at` text NOT NULL,
	`chosen_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `overruled_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`kind` text NOT NULL,
	`explanation` text NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `overruled_pairs_fact` ON `overruled_pairs` (`fact_id`);--> statement-breakpoint
CREATE INDEX `overruled_pairs_story` ON `overruled_pairs` (`story_id`);--> statement-breakpoint
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
ALTER TABLE `claims` ADD `proposed` text;--> statement-breakpoint
CREATE INDEX `claims_evidence` ON `claims` (`id`,`source_id`,`retired_at`);--> statement-breakpoint
CREATE INDEX `claims_retired` ON `claims` (`story_id`,`id`) WHERE retired_at is not null;--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source_id`,`start`,`retired_at`);--> statement-breakpoint
ALTER TABLE `claim_links` ADD `placed_by` text DEFAULT 'machine' NOT NULL;--> statement-breakpoint
ALTER TABLE `claim_links` ADD `correction_id` text REFERENCES corrections(id);--> statement-breakpoint
ALTER TABLE `claim_links` ADD `replaces_id` text REFERENCES claim_links(id);--> statement-breakpoint
ALTER TABLE `claim_links` ADD `merged_from_id` text REFERENCES facts(id);--> statement-breakpoint
CREATE INDEX `claim_links_standing` ON `claim_links` (`story_id`,`fact_id`,`claim_id`) WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX `claim_links_place` ON `claim_links` (`claim_id`,`fact_id`) WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX `claim_links_correction` ON `claim_links` (`correction_id`);--> statement-breakpoint
ALTER TABLE `contradictions` ADD `said` text;--> statement-breakpoint
CREATE INDEX `contradictions_open` ON `contradictions` (`story_id`,`fact_id`,`kind`,`class`,`severity`,`claim_a`,`claim_b`) WHERE retired_at is null and dismissed_at is null;--> statement-breakpoint
ALTER TABLE `facts` ADD `statement_by` text DEFAULT 'machine' NOT NULL;--> statement-breakpoint
ALTER TABLE `facts` ADD `proposed_by` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_to` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_by` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_at` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `merged_into_id` text REFERENCES facts(id);--> statement-breakpoint
ALTER TABLE `readings` ADD `proposed_by` text;--> statement-breakpoint
ALTER TABLE `stories` ADD `never_send` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `linked_with` text;--> statement-breakpoint
ALTER TABLE `stories` ADD `model_notice` text;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `dismissal` text;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `evidence` text DEFAULT '{"claims":[],"links":[]}' NOT NULL;