package se.uppdragsgrafen;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;

/** Keeps what the graph is asked, apart from the watch over the edition. */
public final class Heard implements GraphReader {

	private final GraphReader reader;

	private final List<Question> questions = new CopyOnWriteArrayList<>();

	private Heard(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		if (!question.cypher().contains("Skrivning") && !Thread.currentThread().getName().equals("edition-watch")) {
			this.questions.add(new Question(question.cypher(), question.parameters()));
		}
		return this.reader.read(question);
	}

	/** What the graph is asked while that runs. */
	public List<Question> during(Runnable asking) {
		int before = this.questions.size();
		asking.run();
		return List.copyOf(this.questions.subList(before, this.questions.size()));
	}

	/** Puts an ear at the door to the graph. */
	static final class Ear implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof GraphReader reader && name.equals("graphReader")) ? new Heard(reader) : bean;
		}

	}

}
