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
ALTER TABLE `claims` ADD `proposed` text;--> statement-breakpoint
ALTER TABLE `contradictions` ADD `said` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `proposed_by` text;--> statement-breakpoint
ALTER TABLE `readings` ADD `proposed_by` text;--> statement-breakpoint
ALTER TABLE `stories` ADD `never_send` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `linked_with` text;--> statement-breakpoint
ALTER TABLE `stories` ADD `model_notice` text;