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
CREATE TABLE `mentions` (
	`comment_id` text NOT NULL,
	`name` text NOT NULL,
	`seen_at` text,
	PRIMARY KEY(`comment_id`, `name`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_name` ON `mentions` (`name`,`seen_at`);--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_to` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_by` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `assigned_at` text;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `dismissal` text;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `evidence` text DEFAULT '{"claims":[],"links":[]}' NOT NULL;