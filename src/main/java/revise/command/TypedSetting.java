package revise.command;

import revise.storage.Setting;
import revise.storage.TypedValue;
import revise.topic.Spelling;

/** Takes what was typed for a setting, or says what is wrong with it. */
final class TypedSetting {
    private TypedSetting() {}

    static Setting named(String key) {
        return Setting.of(key).orElseThrow(() -> {
            String hint = Spelling.nearest(key, Setting.keys())
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("; there are " + String.join(", ", Setting.keys()));
            return new UsageError("there is no setting \"" + key + "\"" + hint);
        });
    }

    static TypedValue value(Setting setting, String typed) {
        if (setting == Setting.ASSESSMENTS) {
            throw new UsageError("assessments are set with revise plan --by DATE --save");
        }
        TypedValue value = TypedValue.of(setting, typed);
        if (value.objection().isPresent()) {
            throw new UsageError(value.objection().get());
        }
        return value;
    }
}
